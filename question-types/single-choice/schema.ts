import { z } from 'zod'
import { baseShape, localId } from '../base'
import type { PresentedBase } from '../base'
import { keyedOptions } from '../keyed-options'

export const authored = z.strictObject({
  ...baseShape,
  type: z.literal('single-choice'),
  options: keyedOptions,
  /** Ascending numbers and dates keep the author's order. */
  keepOrder: z.literal(true).optional(),
  /** The distractors share one misconception on purpose, such as four people in one role. */
  sameMisconception: z.literal(true).optional(),
})
export type Authored = z.infer<typeof authored>

export const response = z.strictObject({ chosen: localId })
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & { type: 'single-choice'; options: { id: string; text: string }[] }
