import { isToSend, numberOfQuestion, type AnswerStore, type Conflict, type ConflictWords, type KeptAnswer, type OutgoingAnswer } from './outgoing-answer'

export type AnswerQueue = ReturnType<typeof createQueue>

/** The answers that the server has not, on this page and in the store: the newest one of each question. */
export function createQueue(store: AnswerStore) {
  const waiting = new Map<string, OutgoingAnswer>()
  const held = new Map<string, Conflict>()
  const beingKept = new Set<string>()

  /** Takes up what earlier pages left behind. Gives all that is kept of the attempt. */
  async function open(): Promise<KeptAnswer[]> {
    const kept = await store.list()
    for (const answer of kept) if (isToSend(answer) && !waiting.has(answer.questionId)) waiting.set(answer.questionId, answer)
    return kept
  }

  async function put(answer: OutgoingAnswer): Promise<boolean> {
    waiting.set(answer.questionId, answer)
    held.delete(answer.questionId)
    beingKept.add(answer.key)
    const isKept = await store.put(answer)
    beingKept.delete(answer.key)
    return isKept
  }

  const isNewest = ({ questionId, key }: OutgoingAnswer) => waiting.get(questionId)?.key === key

  function acknowledge(answer: OutgoingAnswer, revision: number) {
    const newest = waiting.get(answer.questionId)
    if (isNewest(answer)) waiting.delete(answer.questionId)
    else if (newest) {
      const next = { ...newest, basedOn: Math.max(newest.basedOn, revision) }
      waiting.set(next.questionId, next)
      void store.put(next)
    }
    void store.acknowledge(answer, revision)
  }

  /** Lets go of it: the server keeps it as late, or will not take it. */
  function drop(answer: OutgoingAnswer, isLate: boolean) {
    if (isNewest(answer)) waiting.delete(answer.questionId)
    void (isLate ? store.remove(answer) : store.refuse(answer))
  }

  /** Waits for the learner to choose, unless there is a newer answer already. */
  function hold(answer: OutgoingAnswer, words: ConflictWords) {
    if (isNewest(answer)) held.set(answer.questionId, { ...words, questionId: answer.questionId, number: numberOfQuestion(answer) })
  }

  /** The same answer as seen after the other one. Null where nothing is to be chosen. */
  function keepMine(questionId: string, key: string): OutgoingAnswer | null {
    const [answer, conflict] = [waiting.get(questionId), held.get(questionId)]
    return answer && conflict ? { ...answer, key, basedOn: conflict.revision } : null
  }

  async function keepOther(questionId: string): Promise<void> {
    const answer = waiting.get(questionId)
    waiting.delete(questionId)
    held.delete(questionId)
    if (answer) await store.remove(answer)
  }

  return {
    open, put, acknowledge, drop, hold, keepMine, keepOther,
    next: () => [...waiting.values()].find(({ key, questionId }) => !beingKept.has(key) && !held.has(questionId)),
    waiting: () => [...waiting.values()],
    conflicts: () => [...held.values()],
    isKeeping: () => beingKept.size > 0,
  }
}
