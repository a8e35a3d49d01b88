import type { Grade } from '../define'
import { keyOf } from '../keyed-options'
import type { Authored, Response } from './schema'

/** 1 for the key, 0 for any other option. */
export function grade(question: Authored, response: Response): Grade {
  return { fraction: response.chosen === keyOf(question.options) ? 1 : 0 }
}

/** One in the number of options. */
export function chance(question: Authored): number {
  return 1 / question.options.length
}
