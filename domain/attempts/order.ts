import { modeNamed } from './modes'

/** The questions in the order in which this attempt shows them. The same seed gives the same order on every device. */
export function inAttemptOrder<Q extends { id: string }>(questions: readonly Q[], attempt: { mode: string; seed: string }): Q[] {
  if (modeNamed(attempt.mode).keepsOrder) return [...questions]
  return shuffled(questions, attempt.seed)
}

/** The seed that decides the order of the options of one question: another one for each question of the attempt. */
export function questionSeed(attemptSeed: string, questionId: string): string {
  return `${attemptSeed}/${questionId}`
}

/** The position if there is a question at it, else the nearest one. */
export function clampPosition(position: number, questionCount: number): number {
  if (!Number.isInteger(position)) return 0
  return Math.min(Math.max(position, 0), Math.max(questionCount - 1, 0))
}

function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = randomFrom(seed)
  const result = [...items]
  // Fisher and Yates, from the end. https://en.wikipedia.org/wiki/Fisher–Yates_shuffle
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const moved = result[last] as T // last and other are inside the array
    result[last] = result[other] as T
    result[other] = moved
  }
  return result
}

/** Numbers from 0 up to 1, decided by the seed: FNV-1a into mulberry32. */
function randomFrom(seed: string): () => number {
  let state = 0x811c9dc5
  for (let index = 0; index < seed.length; index += 1) state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
