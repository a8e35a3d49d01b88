import type { ModeName } from '@/domain/attempts/modes'
import type { QuizName } from '@/domain/lessons/schema'

/** One assignment of the demo school. Days count back from the day on which the school is made. */
export type DemoAssignment = {
  lesson: string
  quiz: QuizName
  mode: ModeName
  setDaysAgo: number
  dueDaysAgo: number
  /** Share of the class that has finished it by now. */
  finished: number
  /** Share that has begun and not finished. */
  working: number
}

export const demoPlan: readonly DemoAssignment[] = [
  { lesson: 'L1', quiz: 'practice', mode: 'practice', setDaysAgo: 14, dueDaysAgo: 11, finished: 0.92, working: 0.04 },
  { lesson: 'L1', quiz: 'exit-a', mode: 'quiz', setDaysAgo: 12, dueDaysAgo: 9, finished: 0.95, working: 0 },
  { lesson: 'L3', quiz: 'practice', mode: 'practice', setDaysAgo: 8, dueDaysAgo: 4, finished: 0.85, working: 0.08 },
  { lesson: 'L3', quiz: 'exit-a', mode: 'quiz', setDaysAgo: 5, dueDaysAgo: 1, finished: 0.88, working: 0.06 },
  { lesson: 'L1', quiz: 'exit-b', mode: 'quiz-held', setDaysAgo: 2, dueDaysAgo: -3, finished: 0.45, working: 0.15 },
]

/** Misconceptions that many in the demo school hold; every other one is rare. */
export const commonMisconceptions: ReadonlyMap<string, number> = new Map([
  ['M02', 0.45],
  ['M03', 0.3],
  ['M07', 0.35],
  ['M16', 0.5],
  ['M17', 0.4],
  ['M09', 0.3],
])
export const rareMisconception = 0.08
