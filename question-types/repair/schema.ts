import { z } from 'zod'
import { areUnique, baseShape, fragment, localId, misconceptionCode, text } from '../base'
import type { Fragment, PresentedBase } from '../base'
import { keyedOptions } from '../keyed-options'

const mostPhrases = 8

const damage = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])

/** One accepted term or more. With at most half of the options accepted, guessing stays at or below half the marks. */
const options = z
  .array(keyedOptions.element)
  .min(3)
  .max(5)
  .refine((all) => all.some((each) => each.key), 'At least one option has "key: true".')
  .refine((all) => all.filter((each) => each.key).length <= all.length / 2, 'At most half of the options have "key: true".')
  .refine((all) => areUnique(all.map((each) => each.id)), 'Two options have the same id.')
  .refine((all) => all.filter((each) => each.pin).length <= 1, 'Only one option can be pinned last: "Cannot tell".')

const phrase = z
  .strictObject({
    ...fragment.shape,
    id: localId,
    options,
    /** 0 cosmetic, 1 vague, 2 misleading, 3 information reversed or lost. */
    damage,
    /** Why the damage is what it is. */
    feedback: text,
    /** What a rating two or three steps too low shows. */
    tooLow: misconceptionCode.optional(),
  })
  .refine(({ damage, tooLow }) => damage >= 2 || tooLow === undefined, '"tooLow" needs a damage of 2 or 3.')
export type Phrase = z.infer<typeof phrase>

const phrases = z
  .array(phrase)
  .min(1)
  .max(mostPhrases)
  .refine((all) => areUnique(all.map((each) => each.id)), 'Two phrases have the same id.')

export const authored = z.strictObject({ ...baseShape, type: z.literal('repair'), phrases })
export type Authored = z.infer<typeof authored>

/** By phrase: the restored term, and the damage. Either may be missing. */
export const response = z
  .strictObject({ term: z.record(localId, localId), damage: z.record(localId, damage) })
  .refine(({ term, damage }) => Object.keys(term).length + Object.keys(damage).length > 0, 'Nothing is chosen.')
  .refine(({ term, damage }) => [term, damage].every((part) => Object.keys(part).length <= mostPhrases), 'More phrases are answered than a question has.')
export type Response = z.infer<typeof response>

export type PresentedPhrase = Fragment & { id: string; options: { id: string; text: string }[] }
export type Presented = PresentedBase & { type: 'repair'; phrases: PresentedPhrase[] }
