import { z } from 'zod'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, fragment, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'
import { bearings, showings } from './bearings'
import type { Bearing } from './bearings'

const said = z.strictObject({ feedback: text, misconception: misconceptionCode.optional(), rationale: text.optional() })

const piece = z
  .strictObject({
    id: localId,
    para: paragraphId,
    /** Printed words of the paragraph, or else `text`. */
    quote: fragment.shape.quote.optional(),
    /** What the paragraph is about, in our words. */
    text: text.optional(),
    /** What the piece does to the claim, taken alone. */
    shows: z.enum(showings),
    /** The piece bears out the keyed answer: it is one to mark. */
    evidence: z.literal(true).optional(),
    feedback: text,
    misconception: misconceptionCode.optional(),
    rationale: text.optional(),
  })
  .refine((each) => (each.quote === undefined) !== (each.text === undefined), 'A piece has either "quote" or "text".')
export type Piece = z.infer<typeof piece>

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('evidence-marking'),
  /** In our own words. */
  claim: text,
  answer: z.enum(bearings),
  /** What is said about each of the three answers. */
  answers: z.strictObject({ supports: said, contradicts: said, 'does-not-settle': said }),
  pieces: z.array(piece).min(4).max(10),
})

export const authored = shape
  .refine((all) => areUnique(all.pieces.map((each) => each.id)), 'Two pieces have the same id.')
  .refine((all) => areUnique(all.pieces.map((each) => `${each.para} ${each.quote ?? each.text}`)), 'Two pieces are the same.')
  .refine((all) => new Set(all.pieces.map((each) => articleOfParagraph(each.para))).size >= 2, 'The pieces come from at least two articles.')
  .refine((all) => all.pieces.some((each) => each.evidence), 'At least one piece has "evidence: true".')
  .refine((all) => all.pieces.filter((each) => !each.evidence).length >= 2, 'At least two pieces are not evidence.')
  .refine(
    (all) => all.answer === 'does-not-settle' || all.pieces.every((each) => each.shows === all.answer || each.shows === 'nothing'),
    'One piece supports the claim and another contradicts it: then the answer is "does-not-settle".',
  )
  .refine(
    (all) => all.answer === 'does-not-settle' || all.pieces.every((each) => (each.evidence === true) === (each.shows === all.answer)),
    'The pieces with "evidence: true" are those that show the answer, and no others.',
  )
  .refine(
    (all) => all.answer !== 'does-not-settle' || doesShow(all.pieces, 'supports') === doesShow(all.pieces, 'contradicts'),
    'Some piece decides the claim and none speaks against it: then the answer is not "does-not-settle".',
  )
  .refine(
    (all) => all.answer !== 'does-not-settle' || all.pieces.every((each) => each.shows === 'nothing' || each.evidence === true),
    'Pieces that pull against each other all have "evidence: true".',
  )
export type Authored = z.infer<typeof authored>

/** The answer may be given without pieces, and pieces without the answer. */
export const response = z
  .strictObject({
    answer: z.enum(bearings).optional(),
    pieces: z.array(localId).max(10).refine(areUnique, 'A piece is marked once.'),
  })
  .refine((all) => all.answer !== undefined || all.pieces.length > 0, 'Nothing is filled in.')
export type Response = z.infer<typeof response>

export type PresentedPiece = { id: string; para: string; quote?: string; text?: string }
export type Presented = PresentedBase & { type: 'evidence-marking'; claim: string; pieces: PresentedPiece[] }

function doesShow(pieces: readonly Piece[], bearing: Bearing): boolean {
  return pieces.some((each) => each.shows === bearing)
}
