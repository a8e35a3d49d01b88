import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, text } from '../base'
import type { PresentedBase } from '../base'
import { keyedOptions } from '../keyed-options'
import { filledText, gapsIn } from './text-pieces'
import type { TextPiece } from './text-pieces'

const mostGaps = 12
/** As wide as a narrow screen can show. */
const longestOption = 40

const options = z
  .array(keyedOptions.element)
  .min(3)
  .max(5)
  .refine((all) => all.filter((option) => option.key).length === 1, 'Exactly one option has "key: true".')
  .refine((all) => areUnique(all.map((option) => option.id)), 'Two options have the same id.')
  .refine((all) => all.filter((option) => option.pin).length <= 1, 'Only one option can be pinned last.')
  .refine((all) => all.every((option) => option.text.length <= longestOption), `An option inside a text has at most ${longestOption} characters.`)

const gap = z.strictObject({
  id: localId,
  /** What the menu is called, such as "Reporting verb in the first sentence". */
  label: text,
  options,
  keepOrder: z.literal(true).optional(),
  /** The paragraphs that decide it. */
  paras: z.array(paragraphId).min(1),
})
export type Gap = z.infer<typeof gap>

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('in-text-menus'),
  /** In our words, with {{verb}} where the gap "verb" is. */
  text,
  gaps: z.array(gap).min(1).max(mostGaps),
})

export const authored = shape
  .refine(({ gaps }) => areUnique(gaps.map(({ id }) => id)), 'Two gaps have the same id.')
  .refine(({ gaps }) => areUnique(gaps.map(({ label }) => label)), 'Two gaps have the same label.')
  .refine((all) => !/[{}]/.test(filledText(all.text, () => '')), 'Write a gap in the text as {{verb}}, with small letters, digits and hyphens.')
  .refine((all) => areUnique(gapsIn(all.text)) && gapsIn(all.text).length === all.gaps.length && all.gaps.every(({ id }) => gapsIn(all.text).includes(id)), 'The text names every gap exactly once, and no other.')
export type Authored = z.infer<typeof authored>

/** The chosen option by gap. Some gaps may be missing. */
export const response = z.strictObject({
  gap: z
    .record(localId, localId)
    .refine((chosen) => Object.keys(chosen).length > 0, 'Nothing is chosen.')
    .refine((chosen) => Object.keys(chosen).length <= mostGaps, 'More gaps are filled than a text has.'),
})
export type Response = z.infer<typeof response>

/** `number` counts the gaps in the order of the text. */
export type PresentedGap = { id: string; number: number; label: string; options: { id: string; text: string }[] }
export type Presented = PresentedBase & { type: 'in-text-menus'; paragraphs: TextPiece[][]; gaps: PresentedGap[] }
