import { z } from 'zod'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'

const option = z.strictObject({
  id: localId,
  text,
  correct: z.boolean(),
  feedback: text,
  misconception: misconceptionCode.optional(),
  rationale: text.optional(),
  pin: z.literal('last').optional(),
})
export type Option = z.infer<typeof option>

const options = z
  .array(option)
  .min(4)
  .max(6)
  .refine((all) => all.some((each) => each.correct), 'At least one option is correct.')
  .refine((all) => all.some((each) => !each.correct), 'At least one option is not correct.')
  .refine((all) => areUnique(all.map((each) => each.id)), 'Two options have the same id.')
  .refine((all) => all.filter((each) => each.pin).length <= 1, 'Only one option can be pinned last.')

export const authored = z.strictObject({
  ...baseShape,
  type: z.literal('multiple-response'),
  options,
  scoring: z.enum(['all-or-nothing', 'right-minus-wrong', 'per-statement']),
  keepOrder: z.literal(true).optional(),
})
export type Authored = z.infer<typeof authored>

export const response = z.strictObject({
  chosen: z.array(localId).min(1).max(6).refine(areUnique, 'An option is ticked once.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & { type: 'multiple-response'; options: { id: string; text: string }[] }
