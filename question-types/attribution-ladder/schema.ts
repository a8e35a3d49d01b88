import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, fragment, localId, misconceptionCode, text } from '../base'
import type { Fragment, PresentedBase } from '../base'

const mostClaims = 10

const rung = z.int().min(1).max(6)
const wrongRung = z.enum(['1', '2', '3', '4', '5', '6'])

const offeredWords = z.strictObject({
  ...fragment.shape,
  id: localId,
  key: z.literal(true).optional(),
  feedback: text,
  misconception: misconceptionCode.optional(),
  rationale: text.optional(),
})
export type OfferedWords = z.infer<typeof offeredWords>

const fragments = z
  .array(offeredWords)
  .min(2)
  .max(4)
  .refine((all) => [1, 2].includes(all.filter(isKey).length), 'One or two fragments have "key: true".')
  .refine((all) => all.some((each) => !isKey(each)), 'At least one fragment does not show who says it.')
  .refine((all) => areUnique(all.map((each) => each.id)), 'Two fragments of a claim have the same id.')
  .refine((all) => areUnique(all.map((each) => `${each.para} ${each.quote}`)), 'A claim offers the same printed words twice.')

const claim = z
  .strictObject({
    id: localId,
    /** In our words. */
    text,
    /** Where the claim stands. */
    para: paragraphId,
    rung,
    fragments,
    feedback: text,
    /** Which misconception a wrong rung shows. */
    misconceptions: z.partialRecord(wrongRung, misconceptionCode).optional(),
    /** Why a wrong rung attracts. */
    rationales: z.partialRecord(wrongRung, text).optional(),
  })
  .refine((each) => !(each.rung in { ...each.misconceptions, ...each.rationales }), 'The right rung has no misconception and no rationale.')
export type Claim = z.infer<typeof claim>

export const authored = z.strictObject({
  ...baseShape,
  type: z.literal('attribution-ladder'),
  claims: z
    .array(claim)
    .min(1)
    .max(mostClaims)
    .refine((all) => areUnique(all.map((each) => each.id)), 'Two claims have the same id.')
    .refine((all) => areUnique(all.map((each) => each.text)), 'Two claims say the same.'),
})
export type Authored = z.infer<typeof authored>

/** By claim: the rung, and the fragment chosen for it. Either may be missing while the other is there. */
export const response = z
  .strictObject({ rungs: z.record(localId, rung), words: z.record(localId, localId) })
  .refine(({ rungs, words }) => sizeOf(rungs) + sizeOf(words) > 0, 'Nothing is chosen.')
  .refine(({ rungs, words }) => sizeOf(rungs) <= mostClaims && sizeOf(words) <= mostClaims, 'Too many claims.')
export type Response = z.infer<typeof response>

export type PresentedClaim = { id: string; text: string; para: string; fragments: (Fragment & { id: string })[] }
export type Presented = PresentedBase & { type: 'attribution-ladder'; claims: PresentedClaim[] }

function isKey({ key }: { key?: true | undefined }): boolean {
  return key === true
}

function sizeOf(record: Record<string, unknown>): number {
  return Object.keys(record).length
}
