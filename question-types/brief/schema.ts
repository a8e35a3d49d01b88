import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'
import { countWords } from '../count-words'
import { confidences } from './confidences'
import { chance } from './grade'
import { isFullyScored, levels, rowIds, sumOf, topSum } from './rubric-rows'

const confidence = z.enum(confidences)

const claim = z
  .strictObject({
    id: localId,
    text,
    /** The paragraphs accepted as a citation; none where no paragraph on offer shows the claim. */
    paras: z.array(paragraphId).default([]),
    /** Where the claim comes from in the end. */
    strand: localId.optional(),
    /** How sure the evidence makes a careful reader: told in review, not marked. */
    confidence: confidence.optional(),
    feedback: text,
    misconception: misconceptionCode.optional(),
    rationale: text.optional(),
  })
  .refine((each) => each.paras.length > 0 === (each.strand !== undefined), 'A claim that a paragraph shows names its strand; a claim that none shows has no strand.')
export type Claim = z.infer<typeof claim>

const level = z.literal(levels)
const example = z.strictObject({ text, note: text, levels: z.record(z.enum(rowIds), level) })
export type Example = z.infer<typeof example>

const count = (from: number, to: number) => z.int().min(from).max(to)

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('brief'),
  minWords: count(20, 300).default(120),
  maxWords: count(40, 400).default(180),
  /** Origins that do not depend on each other: an agency, a leaked paper, an office on record. */
  strands: z.array(z.strictObject({ id: localId, name: text })).min(3).max(10),
  claims: z.array(claim).min(6).max(14),
  /** Offered as a citation for every claim. */
  paras: z.array(paragraphId).min(6).max(30),
  requiredClaims: count(2, 8).default(4),
  maxClaims: count(2, 10).default(6),
  minStrands: count(2, 6).default(3),
  examples: z.array(example).min(4).max(12),
})
export type Authored = z.infer<typeof shape>

export const authored = shape
  .refine((all) => all.minWords < all.maxWords, '"minWords" is below "maxWords".')
  .refine((all) => all.minStrands <= all.requiredClaims && all.requiredClaims <= all.maxClaims, '"minStrands" is at most "requiredClaims", and that at most "maxClaims".')
  .refine((all) => areUnique(all.claims.map(({ id }) => id)) && areUnique(all.strands.map(({ id }) => id)), 'Two claims or two strands have the same id.')
  .refine((all) => areUnique(all.paras), 'A paragraph is offered twice.')
  .refine((all) => all.claims.every(({ paras }) => paras.every((para) => all.paras.includes(para))), 'A claim accepts a paragraph that "paras" does not offer.')
  .refine((all) => all.claims.every(({ strand }) => strand === undefined || all.strands.some(({ id }) => id === strand)), 'A claim names a strand that is not listed.')
  .refine(isWithinReach, 'Too few claims have a paragraph, or they come from too few strands, for the citations to earn all marks.')
  .refine((all) => levels.every((each) => all.examples.some((one) => overallLevel(one) === each)), 'Each level from 0 to 3 has an example: the mean of its four rows, rounded.')
  .refine((all) => all.examples.some((one) => isModel(one) && isInLimits(one, all)), 'One example has 3 in every row and keeps to the number of words.')
  .refine((all) => chance(all) <= 0.5, 'The examples earn more than half the marks on average: add a weaker one.')

export const longest = 6000

const upTo14 = (filled: object) => Object.keys(filled).length <= 14

/** The form as it was filled in: a paragraph stays with its claim even where the claim is not ticked. `scores` are the student's own. */
export const response = z
  .strictObject({
    text: z.string().max(longest).regex(/\S/, 'Nothing is written.').optional(),
    claims: z.array(localId).max(14).refine(areUnique, 'A claim is ticked once.'),
    cites: z.record(localId, paragraphId).refine(upTo14, 'There are not so many claims.'),
    confidence: z.record(localId, confidence).refine(upTo14, 'There are not so many claims.'),
    scores: z.partialRecord(z.enum(rowIds), level).refine((scores) => Object.keys(scores).length > 0, 'No row is scored.').optional(),
  })
  .refine((all) => all.text !== undefined || [all.claims, all.cites, all.confidence].some((part) => Object.keys(part).length > 0), 'Nothing is filled in.')
  .refine((all) => all.text !== undefined || all.scores === undefined, 'A score needs a memo.')
export type Response = z.infer<typeof response>

/** Which paragraphs are accepted, which claims share an origin, and the examples are key material: they are shown after the answer is checked. */
export type Presented = PresentedBase & {
  type: 'brief'
  minWords: number
  maxWords: number
  claims: { id: string; text: string }[]
  paras: string[]
  requiredClaims: number
  maxClaims: number
}

export function isModel({ levels }: Example): boolean {
  return isFullyScored(levels) && sumOf(levels) === topSum
}

function overallLevel({ levels }: Example): number {
  return Math.round(sumOf(levels) / rowIds.length)
}

function isInLimits({ text }: Example, { minWords, maxWords }: Pick<Authored, 'minWords' | 'maxWords'>): boolean {
  const words = countWords(text)
  return words >= minWords && words <= maxWords
}

function isWithinReach({ claims, requiredClaims, minStrands }: Pick<Authored, 'claims' | 'requiredClaims' | 'minStrands'>): boolean {
  const supported = claims.filter(({ paras }) => paras.length > 0)
  return supported.length >= requiredClaims && new Set(supported.map(({ strand }) => strand)).size >= minStrands
}
