import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'
import { kinds } from './kinds'
import { letteredSegments, mostSegments, nothing, numberedSegments, piecesOf } from './segments'
import type { Segment } from './segments'

const kind = z.enum(kinds)

/** At most 12 printed words, cut into pieces by bars: "aggressive | Russian maneuvers". Words are left out between two fragments. */
const fragment = text
  .refine((all) => piecesOf(all).every((piece) => piece !== ''), 'A bar "|" stands between two pieces of words.')
  .refine((all) => all.replaceAll('|', ' ').trim().split(/\s+/).length <= 12, 'Quote at most 12 words of an article in one fragment.')

const version = z.strictObject({
  label: text,
  /** Left out for a version that is not one of the five texts. */
  para: paragraphId.optional(),
  fragments: z.array(fragment).min(1).max(4),
})
export type Version = z.infer<typeof version>

const mistake = z.strictObject({ misconception: misconceptionCode, rationale: text.optional() })

const pair = z
  .strictObject({
    /** The number of a piece of the first version, 1 the first. */
    left: z.int().min(1).max(mostSegments).optional(),
    /** The letter of a piece of the second version, a the first. */
    right: z.string().regex(/^[a-h]$/, 'Name a piece of the second version by its letter.').optional(),
    kind,
    /** A second kind that can be defended as well. */
    alsoRight: kind.optional(),
    feedback: text,
    /** What a wrong kind shows. */
    mistakes: z.partialRecord(kind, mistake).optional(),
  })
  .refine(({ left, right }) => left !== undefined || right !== undefined, 'A pair names a piece on the left, on the right, or both.')
  .refine((each) => each.right !== undefined || each.kind === 'cut' || each.kind === 're-attribute', 'A piece that stands only on the left is "cut" or "re-attribute".')
  .refine((each) => each.left !== undefined || isPlainAddition(each), 'A piece that stands only on the right is "add", with no "alsoRight" and no "mistakes".')
  .refine((each) => each.alsoRight !== each.kind, '"alsoRight" repeats "kind".')
  .refine((each) => Object.keys(each.mistakes ?? {}).every((wrong) => wrong !== each.kind && wrong !== each.alsoRight), '"mistakes" names a kind that is right.')
export type Pair = z.infer<typeof pair>

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('compare'),
  left: version,
  right: version,
  pairs: z.array(pair).min(2).max(2 * mostSegments),
})

export const authored = shape
  .refine(({ left, right }) => hasRightSize(numberedSegments(left.fragments)) && hasRightSize(letteredSegments(right.fragments)), `A version has 2 to ${mostSegments} pieces.`)
  .refine(({ left, pairs }) => isSame(numberedSegments(left.fragments), pairs.flatMap((each) => (each.left === undefined ? [] : [String(each.left)]))), '"pairs" names every piece on the left once, and no other.')
  .refine(({ right, pairs }) => isSame(letteredSegments(right.fragments), pairs.flatMap((each) => each.right ?? [])), '"pairs" names every piece on the right once, and no other.')
  .refine(({ pairs }) => pairs.filter((each) => each.left === undefined).length <= 1, 'At most one piece stands only on the right. Join it to its neighbour, or leave it out.')
export type Authored = z.infer<typeof authored>

const leftId = z.string().regex(/^[1-8]$/)
const place = z.string().regex(new RegExp(`^([a-h]|${nothing})$`))

/** By number of the piece: where it is in the second version, and what changed. Then what is new. Any of them may be missing. */
export const response = z
  .strictObject({ match: z.record(leftId, place), change: z.record(leftId, kind), added: place.optional() })
  .refine(({ match, change, added }) => added !== undefined || Object.keys(match).length + Object.keys(change).length > 0, 'Nothing is chosen.')
export type Response = z.infer<typeof response>

export type PresentedVersion = { label: string; para?: string; segments: Segment[] }
export type Presented = PresentedBase & { type: 'compare'; left: PresentedVersion; right: PresentedVersion }

function isPlainAddition({ kind, alsoRight, mistakes }: { kind: string; alsoRight?: string; mistakes?: object }): boolean {
  return kind === 'add' && alsoRight === undefined && mistakes === undefined
}

function hasRightSize(segments: readonly Segment[]): boolean {
  return segments.length >= 2 && segments.length <= mostSegments
}

function isSame(segments: readonly Segment[], named: readonly string[]): boolean {
  return areUnique(named) && named.length === segments.length && segments.every(({ id }) => named.includes(id))
}
