import 'server-only'
import { planSaves, type Decision, type Save } from '@/domain/attempts/plan-saves'
import { inTransaction, isDatabaseAway, isUniqueConflict, type Transaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { readStoredAnswers } from './answer-rows'
import { AnswerConflict, keptAsLate, noSuchAttempt } from './attempt-refusals'
import { keepLateAnswers } from './late-answers'

export type AnswerToWrite = Save & {
  /** 0..1 where the mode marks at once. */
  fraction: number | null
  /** Where the learner is going; null to stay. */
  position: number | null
}

/** `savedAt` is null when there was nothing to save. */
export type WrittenAnswer = { revision: number; savedAt: Date | null }

type Waiting = { save: AnswerToWrite; resolve: (written: WrittenAnswer) => void; reject: (error: unknown) => void }

const largestBatch = 200
const mostWaiting = 5_000
const mostWaitingPerLearner = 50
const mostTries = 4

const waiting: Waiting[] = []
let isWriting = false

/**
 * Appends an answer. Answers that arrive while a transaction runs are written together in the next one,
 * since it is the write to the disk that takes the time. Resolves after the commit, never before it.
 */
export function writeAnswer(save: AnswerToWrite): Promise<WrittenAnswer> {
  const ofLearner = waiting.filter((other) => other.save.learnerId === save.learnerId).length
  if (waiting.length >= mostWaiting || ofLearner >= mostWaitingPerLearner) {
    return Promise.reject(new Refusal('too-many', 'Too many answers arrived at once. This one was not saved yet; send it again in a moment.'))
  }
  return new Promise((resolve, reject) => {
    waiting.push({ save, resolve, reject })
    if (isWriting) return
    isWriting = true
    setImmediate(writeAll)
  })
}

async function writeAll() {
  while (waiting.length > 0) {
    await writeBatch(waiting.splice(0, largestBatch))
  }
  isWriting = false
}

async function writeBatch(batch: Waiting[], tries = 1): Promise<void> {
  const now = new Date()
  const saves = batch.map(({ save }) => save)
  try {
    const decisions = await inTransaction((transaction) => store(transaction, saves, now))
    batch.forEach((one, index) => settle(one, decisions[index] as Decision, now)) // one decision for each save
  } catch (error) {
    // Each would wait for it in turn, and those behind them longer still. They are sent again.
    if (isDatabaseAway(error)) for (const { reject } of batch) reject(error)
    // One by one, so that what made the transaction fail takes nobody else with it.
    else if (batch.length > 1) for (const one of batch) await writeBatch([one])
    else if (isUniqueConflict(error) && tries < mostTries) await writeBatch(batch, tries + 1)
    else batch[0]?.reject(error)
  }
}

async function store(transaction: Transaction, saves: AnswerToWrite[], now: Date): Promise<Decision[]> {
  const ids = [...new Set(saves.map((save) => save.attemptId))]
  // First of all, so that on PostgreSQL the rows are locked: an attempt is finished before this or after it.
  await transaction.attempt.updateMany({ where: { id: { in: ids }, finishedAt: null }, data: { lastSavedAt: now } })
  const attempts = await transaction.attempt.findMany({ where: { id: { in: ids } }, select: { id: true, learnerId: true, finishedAt: true, endsAt: true, position: true } })
  const decisions = planSaves(saves, { attempts, ...(await readStoredAnswers(transaction, saves)) }, now)
  const rows = saves.flatMap((save, index) => {
    const decision = decisions[index]
    return decision?.kind === 'append' ? [answerRow({ ...save, ...decision }, now)] : []
  })
  if (rows.length > 0) await transaction.answer.createMany({ data: rows })
  await keepLateAnswers(transaction, saves.filter((_, index) => decisions[index]?.kind === 'late'), now)
  const accepted = saves.filter((_, index) => isAccepted(decisions[index]))
  await movePositions(transaction, accepted, new Map(attempts.map(({ id, position }) => [id, position])))
  return decisions
}

function isAccepted(decision: Decision | undefined): boolean {
  return decision?.kind === 'append' || decision?.kind === 'stored-before' || decision?.kind === 'nothing-new'
}

function answerRow(save: AnswerToWrite & { revision: number }, now: Date) {
  const { attemptId, questionId, clientKey, response, submitted, fraction, certainty, revision } = save
  return { attemptId, questionId, clientKey, response, submitted, fraction, certainty, revision, savedAt: now }
}

async function movePositions(transaction: Transaction, saves: AnswerToWrite[], positions: Map<string, number>) {
  const wanted = new Map<string, number>()
  for (const { attemptId, position } of saves) if (position !== null) wanted.set(attemptId, position)
  const idsByPosition = new Map<number, string[]>()
  for (const [id, position] of wanted) {
    if (positions.get(id) !== position) idsByPosition.set(position, [...(idsByPosition.get(position) ?? []), id])
  }
  for (const [position, ids] of idsByPosition) await transaction.attempt.updateMany({ where: { id: { in: ids } }, data: { position } })
}

function settle({ resolve, reject }: Waiting, decision: Decision, now: Date) {
  switch (decision.kind) {
    case 'append':
      return resolve({ revision: decision.revision, savedAt: now })
    case 'stored-before':
    case 'nothing-new':
      return resolve({ revision: decision.revision, savedAt: decision.savedAt })
    case 'conflict':
      return reject(new AnswerConflict(decision.newest))
    case 'late':
      return reject(keptAsLate(decision.why))
    case 'refused':
      return reject(noSuchAttempt())
  }
}
