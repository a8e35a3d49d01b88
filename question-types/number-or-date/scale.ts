import { dateFrom, positionOf } from './calendar'
import type { Precision } from './calendar'

/** A question laid along a line of numbers: dates count from the first one offered. */
export type Scale = {
  key: number
  tolerance: number
  /** The largest distance from the key that earns anything. */
  reach: number
  wrong: number[]
}

type OnScale = { tolerance: number; near?: { tolerance: number } | undefined } & (
  | { expects: 'number'; value: number; wrong: readonly { value: number }[] }
  | { expects: 'date'; precision: Precision; value: string; wrong: readonly { value: string }[] }
)

export function scaleOf(question: OnScale): Scale {
  const { tolerance, near } = question
  const reach = near?.tolerance ?? tolerance
  if (question.expects === 'number') return { key: question.value, tolerance, reach, wrong: question.wrong.map(({ value }) => value) }
  const placed = (value: string) => positionOf(dateFrom(value) ?? {}, question.precision) ?? NaN
  return { key: placed(question.value), tolerance, reach, wrong: question.wrong.map(({ value }) => placed(value)) }
}
