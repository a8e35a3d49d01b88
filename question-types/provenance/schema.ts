import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'
import { noSource } from './no-source'

/** An article, such as S3, or one of its paragraphs, such as S3-13. */
const textId = z.string().regex(/^S\d+(-\d+)?$/, 'Write a text as S3 or S3-13.')

const source = z.strictObject({
  id: localId.refine((id) => id !== noSource, '"none" is kept for the box of a text without a source.'),
  label: text,
  /** What it is, in a few words. */
  about: text.optional(),
})
export type Source = z.infer<typeof source>

const link = z.strictObject({
  source: localId,
  /** Where the text shows it. */
  paras: z.array(paragraphId).min(1),
  feedback: text,
})

/** A source that somebody might tick, and that the text does not lean on. */
const mistake = z.strictObject({ source: localId, feedback: text, misconception: misconceptionCode.optional(), rationale: text.optional() })

const leaningText = z
  .strictObject({ id: textId, leansOn: z.array(link).default([]), mistakes: z.array(mistake).default([]), feedback: text })
  .refine((each) => areUnique([...each.leansOn, ...each.mistakes].map(({ source }) => source)), 'A text names a source twice.')
export type LeaningText = z.infer<typeof leaningText>

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('provenance'),
  sources: z.array(source).min(2).max(10),
  texts: z.array(leaningText).min(2).max(5),
  /** Words for the box of a text that leans on nothing in the list, such as "Names none of these". Offered for every text. */
  none: text.optional(),
})

export const authored = shape
  .refine((all) => areUnique(all.sources.map((each) => each.id)) && areUnique(all.sources.map((each) => each.label)), 'Two sources have the same id or the same label.')
  .refine((all) => areUnique(all.texts.map((each) => each.id)), 'A text stands twice.')
  .refine((all) => all.texts.every((each) => [...each.leansOn, ...each.mistakes].every((named) => all.sources.some(({ id }) => id === named.source))), 'A text names a source that is not listed.')
  .refine((all) => all.texts.every((each) => each.leansOn.length < all.sources.length), 'Each text leaves at least one source that it does not lean on.')
  .refine((all) => all.none !== undefined || all.texts.every((each) => each.leansOn.length > 0), 'A text leans on nothing in the list: write the words of that box as "none".')
  .refine((all) => all.texts.some((each) => each.leansOn.length > 0), 'At least one text leans on a source.')
export type Authored = z.infer<typeof authored>

/** By text: the boxes ticked for it. */
export const response = z.strictObject({
  links: z
    .record(textId, z.array(localId).min(1).max(11).refine(areUnique, 'A box is ticked once.'))
    .refine((links) => Object.keys(links).length > 0, 'Nothing is ticked.')
    .refine((links) => Object.keys(links).length <= 5, 'Too many texts.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & { type: 'provenance'; texts: string[]; sources: Source[]; none?: string }
