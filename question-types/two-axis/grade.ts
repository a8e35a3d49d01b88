import type { Grade } from '../define'
import type { Authored, Item, Placement, Response } from './schema'
import { axisIds, stepsOf } from './steps'
import type { Axis, AxisId, Key, Placed, Region, Step } from './steps'

/** On one axis: an accepted step, the step beside one, another answer, or none. */
export type AxisResult = 'right' | 'near' | 'wrong' | 'empty'

export const worth: Record<AxisResult, number> = { right: 1, near: 0.5, wrong: 0, empty: 0 }

export function placementOf({ id }: Item, response: Response | null): Placement {
  return response?.placed[id] ?? {}
}

/** The steps that are right, the key first. */
export function acceptedOn(item: Key, axis: AxisId): Step[] {
  return [item[axis], ...((axis === 'x' ? item.acceptedX : item.acceptedY) ?? [])]
}

export function resultOn(item: Key, axis: AxisId, given: Step | undefined): AxisResult {
  if (given === undefined) return 'empty'
  const accepted = acceptedOn(item, axis)
  if (accepted.includes(given)) return 'right'
  const isNear = accepted.some((step) => typeof step === 'number' && typeof given === 'number' && Math.abs(step - given) === 1)
  return isNear ? 'near' : 'wrong'
}

/** Whether a placement falls into the part of the plot that a lure names. */
export function isLured(lure: Region, given: Placed): boolean {
  return axisIds.every((axis) => {
    const steps = lure[axis]
    const step = given[axis]
    return steps === undefined || (step !== undefined && steps.includes(step))
  })
}

/** The result of every item on every axis: the parts of the question. */
export function resultsOf({ items }: Authored, response: Response | null): AxisResult[] {
  return items.flatMap((item) => axisIds.map((axis) => resultOn(item, axis, placementOf(item, response)[axis])))
}

/** The mean over items and axes of 1 for an accepted step, ½ for the step beside one, 0 otherwise. "Not stated" has no step beside it. */
export function grade(question: Authored, response: Response): Grade {
  const results = resultsOf(question, response)
  return { fraction: results.reduce((sum, result) => sum + worth[result], 0) / results.length }
}

/** Exact: the mean over items and axes of what the answers of that axis are worth on average, each equally likely. */
export function chance(question: { x: Axis; y: Axis; items: readonly Key[] }): number {
  const perPart = question.items.flatMap((item) =>
    axisIds.map((axis) => {
      const answers = stepsOf(question[axis])
      return answers.reduce<number>((sum, answer) => sum + worth[resultOn(item, axis, answer)], 0) / answers.length
    }),
  )
  return perPart.reduce((sum, each) => sum + each, 0) / perPart.length
}
