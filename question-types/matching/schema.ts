import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'

const mostPrompts = 8

const prompt = z
  .strictObject({
    id: localId,
    text,
    /** The paragraphs that decide it. */
    paras: z.array(paragraphId).min(1),
    /** The option that belongs to it. */
    match: localId,
    feedback: text,
    /** By option: which misconception choosing it shows, and why it attracts. */
    misconceptions: z.record(localId, misconceptionCode).optional(),
    rationales: z.record(localId, text).optional(),
  })
  .refine((each) => !wrongOptionsOf(each).includes(each.match), 'The right option has no misconception and no rationale.')
export type Prompt = z.infer<typeof prompt>

const option = z.strictObject({
  id: localId,
  text,
  pin: z.literal('last').optional(),
  /** For an option that belongs to no prompt: why not. */
  feedback: text.optional(),
})
export type Option = z.infer<typeof option>

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('matching'),
  prompts: z.array(prompt).min(3).max(mostPrompts),
  options: z.array(option).min(3).max(12),
  /** An option may belong to more than one prompt. */
  reuse: z.literal(true).optional(),
  keepOrder: z.literal(true).optional(),
})

export const authored = shape
  .refine((all) => areUnique(all.prompts.map((each) => each.id)) && areUnique(all.options.map((each) => each.id)), 'Two prompts or two options have the same id.')
  .refine((all) => areUnique(all.prompts.map((each) => each.text)) && areUnique(all.options.map((each) => each.text)), 'Two prompts or two options say the same.')
  .refine((all) => all.prompts.every((each) => [each.match, ...wrongOptionsOf(each)].every((id) => all.options.some((option) => option.id === id))), 'A prompt names an option that is not listed.')
  .refine((all) => all.reuse === true || areUnique(all.prompts.map((each) => each.match)), 'An option belongs to two prompts: write "reuse: true", or give each prompt its own.')
  .refine((all) => all.reuse === true || all.options.length > all.prompts.length, 'There are more options than prompts, so that the last one is not given away.')
  .refine((all) => sparesOf(all).every(({ feedback }) => feedback !== undefined), 'An option that belongs to no prompt needs feedback.')
  .refine((all) => all.options.every((each) => each.feedback === undefined || sparesOf(all).includes(each)), 'Only an option that belongs to no prompt has feedback; the others have it in their prompt.')
  .refine((all) => all.options.filter((each) => each.pin).length <= 1, 'Only one option can be pinned last.')
export type Authored = z.infer<typeof authored>

/** By prompt: the option chosen for it. */
export const response = z.strictObject({
  matches: z
    .record(localId, localId)
    .refine((matches) => Object.keys(matches).length > 0, 'Nothing is matched.')
    .refine((matches) => Object.keys(matches).length <= mostPrompts, 'Too many prompts.'),
})
export type Response = z.infer<typeof response>

type Item = { id: string; text: string }
export type Presented = PresentedBase & { type: 'matching'; prompts: Item[]; options: Item[]; mayReuse: boolean }

/** The options that belong to no prompt. */
export function sparesOf({ prompts, options }: { prompts: readonly { match: string }[]; options: readonly Option[] }): Option[] {
  return options.filter(({ id }) => !prompts.some(({ match }) => match === id))
}

function wrongOptionsOf({ misconceptions, rationales }: { misconceptions?: Record<string, string>; rationales?: Record<string, string> }): string[] {
  return Object.keys({ ...misconceptions, ...rationales })
}
