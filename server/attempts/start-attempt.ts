import 'server-only'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { isModeName, modeOfFreeAttempt, type ModeName } from '@/domain/attempts/modes'
import { endOf } from '@/domain/attempts/time-allowed'
import { quizName, type QuizName } from '@/domain/lessons/schema'
import { scopes } from '@/server/access/scopes'
import { viewerOfSession, type Viewer } from '@/server/access/viewer'
import { beginAsGuest } from '@/server/accounts/begin-as-guest'
import { readSessionCookie } from '@/server/auth/session-cookie'
import { readLesson, readQuiz } from '@/server/content/course'
import { db, inTransaction, isUniqueConflict, type Transaction } from '@/server/db/client'
import type { Prisma } from '@/server/db/generated/sqlite/client'
import { Refusal } from '@/server/errors'
import { moveEnds } from './move-ends'
import { assertMayStart, readTaskRules, type TaskRules } from './task-rules'
import { keepQuizVersion } from './quiz-version'

export const startAttemptInput = z.union([
  z.object({ assignment: z.string().min(1).max(64) }),
  z.object({ assignment: z.undefined().optional(), lesson: z.string().min(1).max(100), quiz: quizName }),
])
export type StartAttemptInput = z.output<typeof startAttemptInput>

/** The same for somebody who may not be signed in: begins as a guest first. */
export async function startAttemptAsAnyone(viewer: Viewer | null, input: StartAttemptInput): Promise<{ attemptId: string }> {
  if (viewer) return startAttempt(viewer, input)
  if (input.assignment !== undefined) throw new Refusal('signed-out', 'Sign in first: this is work that your teacher set.')
  await beginAsGuest(null, {})
  const guest = await viewerOfSession((await readSessionCookie()) ?? '', new Date())
  if (!guest) throw new Refusal('signed-out', 'Your browser keeps no cookies for this site, so nothing could be saved. Allow them and start again.')
  return startAttempt(guest, input)
}

/** `versionHash` is null where the questions are those of the quiz as it is now; `rules` is null where nobody set any. */
type Task = { assignmentId: string | null; lessonId: string; quiz: QuizName; mode: ModeName; versionHash: string | null; asksCertainty: boolean; rules: TaskRules | null }

/** Begins an attempt, or gives back the one that is open. Two starts at once make one attempt. */
export async function startAttempt(viewer: Viewer, input: StartAttemptInput): Promise<{ attemptId: string }> {
  const task = input.assignment === undefined ? freeTask(input) : await assignedTask(viewer, input.assignment)
  const openKey = [viewer.id, task.assignmentId ?? `${task.lessonId} ${task.quiz}`].join(' ')
  const open = await openAttempt(viewer, openKey)
  if (open) return open
  try {
    const started = await inTransaction(async (transaction) => {
      const versionHash = task.versionHash ?? (await keepCurrentVersion(transaction, task))
      return createAttempt(transaction, viewer, { ...task, openKey, versionHash })
    })
    await followTimes(viewer, task)
    return started
  } catch (error) {
    // Somebody, most likely the same person in another tab, started it in the meantime.
    const other = isUniqueConflict(error) ? await openAttempt(viewer, openKey) : null
    if (other) return other
    throw error
  }
}

/** The times may have been changed while the attempt was being made: whoever changed them may not have seen it yet. */
async function followTimes(viewer: Viewer, { assignmentId, rules }: Task) {
  if (rules && assignmentId) await inTransaction((transaction) => moveEnds(transaction, { learnerId: viewer.id, assignmentId }))
}

function freeTask(input: { lesson: string; quiz: QuizName }): Task {
  const lesson = readLesson(input.lesson)
  if (!lesson) throw new Refusal('not-found', 'There is no such lesson.')
  return { assignmentId: null, lessonId: lesson.id, quiz: input.quiz, mode: modeOfFreeAttempt(input.quiz), versionHash: null, asksCertainty: input.quiz !== 'practice', rules: null }
}

async function assignedTask(viewer: Viewer, assignmentId: string): Promise<Task> {
  const assignment = await db.assignment.findFirst({ where: { AND: [{ id: assignmentId }, scopes.assignment.doable(viewer)] }, include: { class: { select: { timeZone: true } } } })
  if (!assignment) throw new Refusal('not-found', 'There is no such assignment for you. Your teacher may have taken it back.')
  if (!isModeName(assignment.mode)) throw new Error(`Assignment ${assignment.id} has no known mode`)
  return { assignmentId: assignment.id, lessonId: assignment.lessonId, quiz: quizName.parse(assignment.quiz), mode: assignment.mode, versionHash: assignment.versionHash, asksCertainty: assignment.asksCertainty, rules: await readTaskRules(viewer.id, assignment) }
}

async function openAttempt(viewer: Viewer, openKey: string): Promise<{ attemptId: string } | null> {
  const open = await db.attempt.findFirst({ where: { AND: [{ openKey }, scopes.attempt.answerable(viewer)] }, select: { id: true } })
  return open && { attemptId: open.id }
}

async function keepCurrentVersion(transaction: Transaction, { lessonId, quiz: name }: Task): Promise<string> {
  const quiz = readQuiz(lessonId, name)
  if (!quiz) throw new Refusal('not-found', 'This quiz is no longer part of the course.')
  return keepQuizVersion(transaction, quiz)
}

type NewAttempt = Omit<Task, 'rules'> & { openKey: string; versionHash: string }

async function createAttempt(transaction: Transaction, viewer: Viewer, { rules, ...attempt }: NewAttempt & Pick<Task, 'rules'>) {
  const { assignmentId, lessonId, quiz } = attempt
  const startedAt = new Date()
  const before = await attemptsBefore(transaction, assignmentId ? { learnerId: viewer.id, assignmentId } : { learnerId: viewer.id, assignmentId: null, lessonId, quiz, redoOfId: null })
  if (rules) assertMayStart(rules, before, startedAt)
  const created = await transaction.attempt.create({
    data: {
      ...attempt, learnerId: viewer.id, seed: randomBytes(12).toString('base64url'), number: before.count + 1, startedAt,
      endsAt: rules && endOf(startedAt, rules.times),
    },
    select: { id: true },
  })
  return { attemptId: created.id }
}

async function attemptsBefore(transaction: Transaction, where: Prisma.AttemptWhereInput) {
  const { _count, _max } = await transaction.attempt.aggregate({ where, _count: true, _max: { finishedAt: true } })
  return { count: _count, lastFinishedAt: _max.finishedAt }
}
