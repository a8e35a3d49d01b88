import type { Grade } from '../define'
import { keyOf } from '../keyed-options'
import type { Authored, Gap, Response } from './schema'
import { gapsIn } from './text-pieces'

/** The gaps in the order of the text. */
export function gapsInOrder({ text, gaps }: Authored): Gap[] {
  return gapsIn(text).flatMap((id) => gaps.filter((gap) => gap.id === id))
}

export function isRight({ id, options }: Gap, response: Response): boolean {
  return response.gap[id] === keyOf(options)
}

/** Right gaps ÷ gaps. */
export function grade({ gaps }: Authored, response: Response): Grade {
  return { fraction: gaps.filter((gap) => isRight(gap, response)).length / gaps.length }
}

/** Exact: the mean over gaps of 1 ÷ options. */
export function chance({ gaps }: Authored): number {
  return gaps.reduce((sum, { options }) => sum + 1 / options.length, 0) / gaps.length
}
