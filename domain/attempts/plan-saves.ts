import { numberOfKey, pageOfKey } from './answer-key'
import { isInTime } from './time-allowed'

/** What a browser sent for one question, already parsed. */
export type Save = {
  attemptId: string
  questionId: string
  learnerId: string
  /** Chosen by the browser: the same save sent twice has the same key. */
  clientKey: string
  /** The revision that the browser had last seen; 0 for none. */
  basedOn: number
  /** JSON of the response; 'null' for blank. */
  response: string
  submitted: boolean
  /** 1 low, 2 fair, 3 high; null where it was not asked or not told. */
  certainty: number | null
  /** How long ago the browser says the answer was given, in milliseconds. */
  ageMs: number
}

export type StoredAttempt = { id: string; learnerId: string; finishedAt: Date | null; endsAt: Date | null }
export type StoredAnswer = { attemptId: string; questionId: string; revision: number; response: string; submitted: boolean; certainty: number | null; savedAt: Date; clientKey: string }
export type StoredKey = Pick<StoredAnswer, 'attemptId' | 'questionId' | 'clientKey' | 'revision' | 'savedAt' | 'response' | 'submitted' | 'certainty'>

export type Stored = {
  attempts: readonly StoredAttempt[]
  /** The newest answer of each question that the saves are about. */
  latest: readonly StoredAnswer[]
  /** Answers that already carry the key of one of the saves. */
  keys: readonly StoredKey[]
}

/** What becomes of a save. */
export type Decision =
  | { kind: 'append'; revision: number; clientKey: string }
  | { kind: 'stored-before'; revision: number; savedAt: Date }
  | { kind: 'nothing-new'; revision: number; savedAt: Date | null }
  /** Another page has answered since `basedOn`: the learner is to choose. Nothing is written. */
  | { kind: 'conflict'; newest: StoredAnswer }
  /** It came after the end. It is kept apart, and a teacher may accept it. */
  | { kind: 'late'; why: 'finished' | 'time-up' }
  | { kind: 'refused'; why: 'no-such-attempt' }

type Known = { latest: Map<string, StoredAnswer>; keys: Map<string, StoredKey> }

/** Decides for each save, in order, what is to be written. Answers are only ever added: revision = last + 1. */
export function planSaves(saves: readonly Save[], stored: Stored, now: Date): Decision[] {
  const attempts = new Map(stored.attempts.map((attempt) => [attempt.id, attempt]))
  const known: Known = {
    latest: new Map(stored.latest.map((answer) => [questionKey(answer), answer])),
    keys: new Map(stored.keys.map((key) => [saveKey(key), key])),
  }
  return saves.map((save) => {
    const decision = decide(save, attempts.get(save.attemptId), { known, now })
    if (decision.kind === 'append') {
      const answer = { ...save, clientKey: decision.clientKey, revision: decision.revision, savedAt: now }
      known.latest.set(questionKey(save), answer)
      known.keys.set(saveKey(answer), answer)
    }
    return decision
  })
}

function decide(save: Save, attempt: StoredAttempt | undefined, { known, now }: { known: Known; now: Date }): Decision {
  if (!attempt || attempt.learnerId !== save.learnerId) return { kind: 'refused', why: 'no-such-attempt' }
  const sameKey = known.keys.get(saveKey(save))
  const newest = known.latest.get(questionKey(save))
  return withoutWriting(save, sameKey, newest) ?? lateness(save, attempt, now) ?? write(save, sameKey, newest)
}

/** What is stored already, or says nothing. */
function withoutWriting(save: Save, sameKey: StoredKey | undefined, newest: StoredAnswer | undefined): Decision | null {
  if (sameKey && isSame(save, sameKey)) return { kind: 'stored-before', revision: sameKey.revision, savedAt: sameKey.savedAt }
  return hasNews(save, newest) && !isOvertaken(save, newest) && !isBlankOf(save, newest) ? null : { kind: 'nothing-new', revision: newest?.revision ?? 0, savedAt: newest?.savedAt ?? null }
}

function lateness({ ageMs }: Save, attempt: StoredAttempt, now: Date): Decision | null {
  if (attempt.finishedAt !== null) return { kind: 'late', why: 'finished' }
  return isInTime(attempt, { now, ageMs }) ? null : { kind: 'late', why: 'time-up' }
}

function write(save: Save, sameKey: StoredKey | undefined, newest: StoredAnswer | undefined): Decision {
  if (newest && isConflict(save, newest)) return { kind: 'conflict', newest }
  const revision = (newest?.revision ?? 0) + 1
  // A page that was gone back to and posted once more has its old key: what it says now is another answer.
  return { kind: 'append', revision, clientKey: sameKey ? `${save.clientKey}~${revision}` : save.clientKey }
}

/** A blank first answer and an unchanged one add nothing; asking for a check always does. */
function hasNews(save: Save, newest: StoredAnswer | undefined): boolean {
  if (save.certainty !== (newest?.certainty ?? null)) return true
  if (save.submitted) return !(newest?.submitted && newest.response === save.response)
  return save.response !== (newest?.response ?? 'null')
}

function isSame(save: Save, key: StoredKey): boolean {
  return save.questionId !== key.questionId || (save.response === key.response && save.submitted === key.submitted && save.certainty === key.certainty)
}

/** A save that was held up on its way, after a later one from the same page. What the learner sees is the later one. */
function isOvertaken({ clientKey }: Save, newest: StoredAnswer | undefined): boolean {
  return newest !== undefined && pageOfKey(clientKey) === pageOfKey(newest.clientKey) && numberOfKey(clientKey) < numberOfKey(newest.clientKey)
}

/** A page that had not seen the newest answer, and has none itself, takes nothing back. */
function isBlankOf(save: Save, newest: StoredAnswer | undefined): boolean {
  return save.response === 'null' && newest !== undefined && isConflict(save, newest)
}

/** The page had not seen the newest answer, and that one came from another page. A question left blank there loses nothing. */
function isConflict({ basedOn, clientKey, response }: Save, newest: StoredAnswer): boolean {
  return basedOn < newest.revision && newest.response !== 'null' && response !== newest.response && pageOfKey(clientKey) !== pageOfKey(newest.clientKey)
}

const questionKey = (of: { attemptId: string; questionId: string }) => `${of.attemptId} ${of.questionId}`
// The question is not part of it: the database holds a key once in an attempt.
const saveKey = (of: { attemptId: string; clientKey: string }) => `${of.attemptId} ${of.clientKey}`
