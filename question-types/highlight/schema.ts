import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, fragment, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'
import { chanceCredit } from './credit'
import { placesOf, tokensOf } from './tokens'

/** Words that attract and do not belong to the key. */
const lure = z.strictObject({ mark: text, feedback: text, misconception: misconceptionCode.optional(), rationale: text.optional() })
export type Lure = z.infer<typeof lure>

const fragmentToMark = z
  .strictObject({
    id: localId,
    para: paragraphId,
    quote: fragment.shape.quote,
    /** The words to mark, each piece copied from the quote; empty when nothing in it is to be marked. */
    marks: z.array(text).max(4),
    lures: z.array(lure).max(4).default([]),
    feedback: text,
  })
  .refine((all) => piecesOf(all).every((piece) => placesOf(all.quote, piece) !== null), 'Each mark and each lure stands in the quote once, as whole words.')
  .refine((all) => areUnique(piecesOf(all).flatMap((piece) => placesOf(all.quote, piece) ?? []).map(String)), 'A word belongs to two marks or lures.')
export type FragmentToMark = z.infer<typeof fragmentToMark>

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('highlight'),
  fragments: z.array(fragmentToMark).min(1).max(6),
  /** Marking more words than this earns nothing. */
  maxWords: z.int().min(1),
})

const mostByChance = 0.35

export const authored = shape
  .refine((all) => areUnique(all.fragments.map((each) => each.id)), 'Two fragments have the same id.')
  .refine((all) => areUnique(all.fragments.map((each) => `${each.para} ${each.quote}`)), 'Two fragments are the same.')
  .refine((all) => sizeOf(all).keyed > 0, 'At least one fragment has words to mark.')
  .refine((all) => all.maxWords >= sizeOf(all).keyed, '"maxWords" leaves room for every word of the key.')
  .refine((all) => all.maxWords <= sizeOf(all).words / 2, '"maxWords" is at most half of all the words.')
  .refine((all) => chanceCredit(sizeOf(all)) <= mostByChance, 'Guessing earns too much here. Add words, or lower "maxWords".')
export type Authored = z.infer<typeof authored>

/** The places of the marked words, by fragment. Too many are kept all the same: they earn nothing. */
export const response = z.strictObject({
  marked: z
    .record(localId, z.array(z.int().min(0).max(11)).min(1).max(12).refine((places) => areUnique(places.map(String)), 'A word is marked once.'))
    .refine((marked) => Object.keys(marked).length > 0, 'No word is marked.')
    .refine((marked) => Object.keys(marked).length <= 6, 'No question has so many fragments.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & {
  type: 'highlight'
  fragments: { id: string; para: string; words: string[] }[]
  maxWords: number
}

/** The places of the key in a fragment. */
export function keyedPlaces({ quote, marks }: Pick<FragmentToMark, 'quote' | 'marks'>): number[] {
  return marks.flatMap((mark) => placesOf(quote, mark) ?? [])
}

/** How many words there are in all, how many are of the key, and how many may be marked. */
export function sizeOf({ fragments, maxWords }: { fragments: readonly FragmentToMark[]; maxWords: number }): { words: number; keyed: number; maxWords: number } {
  return {
    words: fragments.reduce((sum, { quote }) => sum + tokensOf(quote).length, 0),
    keyed: fragments.reduce((sum, each) => sum + keyedPlaces(each).length, 0),
    maxWords,
  }
}

function piecesOf({ marks, lures }: { marks: readonly string[]; lures: readonly { mark: string }[] }): string[] {
  return [...marks, ...lures.map(({ mark }) => mark)]
}
