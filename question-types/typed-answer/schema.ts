import { z } from 'zod'
import { baseShape, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'
import { plainForm } from './plain-form'

export const longest = 80

const written = text.max(longest).refine((each) => plainForm(each) !== '', 'An answer has a letter or a digit.')

const form = {
  text: written,
  /** Other ways to write the same answer, in any script. */
  aliases: z.array(written).default([]),
  feedback: text,
}
const acceptedAnswer = z.strictObject({ ...form, fraction: z.number().positive().max(1).default(1) })
const wrongAnswer = z.strictObject({ ...form, misconception: misconceptionCode.optional(), rationale: text.optional() })
export type AcceptedAnswer = z.infer<typeof acceptedAnswer>
export type WrongAnswer = z.infer<typeof wrongAnswer>

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('typed-answer'),
  /** What stands above the field. It says nothing about the key. */
  label: text.default('Your answer'),
  tolerance: z.enum(['exact', 'spelling']),
  accepted: z.array(acceptedAnswer).min(1).max(10),
  wrong: z.array(wrongAnswer).max(20).default([]),
  otherFeedback: text,
})
export type Authored = z.infer<typeof shape>

export const authored = shape
  .refine((all) => all.accepted.some((answer) => answer.fraction === 1), 'At least one accepted answer earns all marks.')
  .refine(
    (all) => all.accepted.every((answer, index) => answer.fraction <= (all.accepted[index - 1]?.fraction ?? 1)),
    'The accepted answers stand in order: those that earn most first.',
  )
  .refine(areToldApart, 'Two answers are written the same, apart from capitals, accents, articles and spaces.')
export const response = z.strictObject({
  text: z.string().max(longest).regex(/\S/, 'Nothing is written.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & { type: 'typed-answer'; label: string }

/** Every way in which an author wrote an answer. */
export function waysToWrite({ text, aliases }: { text: string; aliases: readonly string[] }): string[] {
  return [text, ...aliases]
}

function areToldApart({ accepted, wrong }: Pick<Authored, 'accepted' | 'wrong'>): boolean {
  const forms = [...accepted, ...wrong].flatMap((answer) => [...new Set(waysToWrite(answer).map(plainForm))])
  return new Set(forms).size === forms.length
}
