import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { copiesOf, copyAnswer, forgetCopy, isNewer } from './answer-copies'
import { isToSend, type AnswerStore, type KeptRow as Row, type OutgoingAnswer } from './outgoing-answer'

interface Schema extends DBSchema {
  answers: { key: [personId: string, attemptId: string, questionId: string]; value: Row; indexes: { at: number } }
}

const longestAge = 30 * 24 * 3_600_000
/** Some browsers neither open a database nor say that they will not. */
const patience = 1_500

/** Keeps answers in this browser, apart for each person and attempt: nobody sends what somebody else left behind. */
export function browserAnswerStore(personId: string, attemptId: string): AnswerStore {
  const rowOf = ({ questionId, key, basedOn, fields, at, mark }: OutgoingAnswer, over: Partial<Row> = {}): Row => ({ personId, attemptId, questionId, key, basedOn, fields, at, mark, revision: null, ...over })
  return {
    list: () => listRows(personId, attemptId),
    put: (answer) => keep(rowOf(answer)),
    acknowledge: (answer, revision) => settle(rowOf(answer, { revision })),
    refuse: (answer) => settle(rowOf(answer, { isRefused: true })),
    remove: (answer) => settle(rowOf(answer), { isGone: true }),
    copy: (answers) => answers.forEach((answer) => copyAnswer(rowOf(answer))),
  }
}

/** The attempts of this person of which this browser holds answers that the server has not. Clears out what is old on the way. */
export async function attemptsWithUnsent(personId: string): Promise<string[]> {
  const rows = (await withDatabase((db) => db.getAll('answers', IDBKeyRange.bound([personId], [personId, []])))) ?? []
  void withDatabase(clearOld)
  return [...new Set([...rows, ...copiesOf(personId)].filter(isToSend).map(({ attemptId }) => attemptId))]
}

/** A finished attempt needs no copy of what the server has. */
export async function forgetAcknowledged(personId: string, attemptId: string): Promise<void> {
  await withDatabase(async (db) => {
    const transaction = db.transaction('answers', 'readwrite')
    for (const row of await transaction.store.getAll(ofAttempt(personId, attemptId))) if (row.revision !== null) await transaction.store.delete(keyOf(row))
    await transaction.done
  })
}

async function listRows(personId: string, attemptId: string): Promise<Row[]> {
  const stored = (await withDatabase((db) => db.getAll('answers', ofAttempt(personId, attemptId)))) ?? []
  const rows = new Map(stored.map((row) => [row.questionId, row]))
  for (const copy of copiesOf(personId, attemptId)) {
    const known = rows.get(copy.questionId)
    if (known && !isNewer(copy, known)) forgetCopy(copy)
    else {
      rows.set(copy.questionId, copy)
      await moveCopy(copy)
    }
  }
  return [...rows.values()]
}

/** A copy that was made in haste goes where the others are; where that is not possible it stays. */
async function moveCopy(copy: Row) {
  if (await withDatabase((db) => db.put('answers', copy))) forgetCopy(copy)
}

async function keep(row: Row): Promise<boolean> {
  const isStored = await withDatabase(async (db) => {
    // Strict: on the disk, not only on its way there.
    const transaction = db.transaction('answers', 'readwrite', { durability: 'strict' })
    await transaction.store.put(row)
    await transaction.done
    return true
  })
  return isStored ?? copyAnswer(row)
}

/** What became of an answer. One that took its place, perhaps from another tab, is left alone. */
async function settle(row: Row, { isGone = false } = {}): Promise<void> {
  forgetCopy(row)
  await withDatabase(async (db) => {
    const transaction = db.transaction('answers', 'readwrite')
    const known = await transaction.store.get(keyOf(row))
    if (known?.key === row.key || (!known && !isGone)) await (isGone ? transaction.store.delete(keyOf(row)) : transaction.store.put(row))
    await transaction.done
  })
}

async function clearOld(db: IDBPDatabase<Schema>): Promise<void> {
  const transaction = db.transaction('answers', 'readwrite')
  const old = transaction.store.index('at').iterate(IDBKeyRange.upperBound(Date.now() - longestAge))
  for await (const { value } of old) if (value.revision !== null || value.isRefused) await transaction.store.delete(keyOf(value))
  await transaction.done
}

const keyOf = ({ personId, attemptId, questionId }: Row): [string, string, string] => [personId, attemptId, questionId]
// Lists sort after every text.
const ofAttempt = (personId: string, attemptId: string) => IDBKeyRange.bound([personId, attemptId], [personId, attemptId, []])

let opening: Promise<IDBPDatabase<Schema>> | null = null

async function database(): Promise<IDBPDatabase<Schema>> {
  opening ??= openDB<Schema>('on-the-record', 1, {
    upgrade: (db) => void db.createObjectStore('answers', { keyPath: ['personId', 'attemptId', 'questionId'] }).createIndex('at', 'at'),
    terminated: () => void (opening = null),
  }).catch((error: unknown) => {
    opening = null
    throw error
  })
  return opening
}

/** Null where storage is forbidden, full or broken. The answer is then on the page, which says so. */
function withDatabase<Result>(work: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result | null> {
  const givenUp = new Promise<null>((resolve) => setTimeout(resolve, patience, null))
  const done = async () => work(await database())
  return Promise.race([done().catch(() => null), givenUp])
}
