import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, text } from '../base'
import type { PresentedBase } from '../base'
import { keyedOptions } from '../keyed-options'

const evidenceOption = z.strictObject({
  para: paragraphId,
  /** What the paragraph is about, in a few of our words or at most 12 of its own. */
  text: text.optional(),
  key: z.literal(true).optional(),
  feedback: text,
})
export type EvidenceOption = z.infer<typeof evidenceOption>

const evidenceOptions = z
  .array(evidenceOption)
  .min(3)
  .max(5)
  .refine((all) => [1, 2].includes(all.filter((each) => each.key).length), 'One or two paragraphs have "key: true".')
  .refine((all) => areUnique(all.map((each) => each.para)), 'A paragraph is offered twice.')

export const authored = z.strictObject({
  ...baseShape,
  type: z.literal('two-tier'),
  /** The claim. */
  options: keyedOptions,
  keepOrder: z.literal(true).optional(),
  sameMisconception: z.literal(true).optional(),
  evidenceStem: text,
  evidenceOptions,
})
export type Authored = z.infer<typeof authored>

/** Either half may be missing while the other is there. */
export const response = z
  .strictObject({ claim: localId.optional(), evidence: paragraphId.optional() })
  .refine((given) => given.claim !== undefined || given.evidence !== undefined, 'Nothing is chosen.')
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & {
  type: 'two-tier'
  options: { id: string; text: string }[]
  evidenceStem: string
  evidenceOptions: { para: string; text?: string }[]
}
