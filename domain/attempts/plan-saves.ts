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
}

export type StoredAttempt = { id: string; learnerId: string; finishedAt: Date | null }
export type StoredAnswer = { attemptId: string; questionId: string; revision: number; response: string; submitted: boolean; certainty: number | null; savedAt: Date }
export type StoredKey = { attemptId: string; questionId: string; clientKey: string; revision: number; savedAt: Date }

export type Stored = {
  attempts: readonly StoredAttempt[]
  /** The newest answer of each question that the saves are about. */
  latest: readonly StoredAnswer[]
  /** Answers that already carry the key of one of the saves. */
  keys: readonly StoredKey[]
}

/** What becomes of a save. `supersedes` says that another device had answered since `basedOn`. */
export type Decision =
  | { kind: 'append'; revision: number; supersedes: boolean }
  | { kind: 'stored-before'; revision: number; savedAt: Date }
  | { kind: 'nothing-new'; revision: number; savedAt: Date | null }
  | { kind: 'refused'; why: 'no-such-attempt' | 'finished' }

/** Decides for each save, in order, what is to be written. Answers are only ever added: revision = last + 1. */
export function planSaves(saves: readonly Save[], stored: Stored, now: Date): Decision[] {
  const attempts = new Map(stored.attempts.map((attempt) => [attempt.id, attempt]))
  const latest = new Map(stored.latest.map((answer) => [questionKey(answer), answer]))
  const keys = new Map(stored.keys.map((key) => [saveKey(key), key]))
  return saves.map((save) => {
    const refusal = refusalOf(save, attempts.get(save.attemptId))
    if (refusal) return { kind: 'refused', why: refusal }
    const known = keys.get(saveKey(save))
    if (known) return { kind: 'stored-before', revision: known.revision, savedAt: known.savedAt }
    const newest = latest.get(questionKey(save))
    if (!hasNews(save, newest)) return { kind: 'nothing-new', revision: newest?.revision ?? 0, savedAt: newest?.savedAt ?? null }
    const revision = (newest?.revision ?? 0) + 1
    latest.set(questionKey(save), { ...save, revision, savedAt: now })
    keys.set(saveKey(save), { ...save, revision, savedAt: now })
    return { kind: 'append', revision, supersedes: save.basedOn < revision - 1 }
  })
}

function refusalOf(save: Save, attempt: StoredAttempt | undefined): 'no-such-attempt' | 'finished' | null {
  if (!attempt || attempt.learnerId !== save.learnerId) return 'no-such-attempt'
  return attempt.finishedAt === null ? null : 'finished'
}

/** A blank first answer and an unchanged one add nothing; asking for a check always does. */
function hasNews(save: Save, newest: StoredAnswer | undefined): boolean {
  if (save.certainty !== (newest?.certainty ?? null)) return true
  if (save.submitted) return !(newest?.submitted && newest.response === save.response)
  return save.response !== (newest?.response ?? 'null')
}

const questionKey = (of: { attemptId: string; questionId: string }) => `${of.attemptId} ${of.questionId}`
// The question is not part of it: the database holds a key once in an attempt.
const saveKey = (of: { attemptId: string; clientKey: string }) => `${of.attemptId} ${of.clientKey}`
