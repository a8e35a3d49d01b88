import { z } from 'zod'
import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { areUnique, localId, misconceptionCode, text } from './base'
import type { Bucket, Choices, Note, PaperPart, Standing, Words } from './define'

const keyedOption = z.strictObject({
  id: localId,
  text,
  key: z.literal(true).optional(),
  feedback: text,
  misconception: misconceptionCode.optional(),
  rationale: text.optional(),
  pin: z.literal('last').optional(),
})
export type KeyedOption = z.infer<typeof keyedOption>

/** Three options, four at most, exactly one of them the key. */
export const keyedOptions = z
  .array(keyedOption)
  .min(3)
  .max(4)
  .refine((options) => options.filter((option) => option.key).length === 1, 'Exactly one option has "key: true".')
  .refine((options) => areUnique(options.map((option) => option.id)), 'Two options have the same id.')
  .refine((options) => options.filter((option) => option.pin).length <= 1, 'Only one option can be pinned last.')

export function keyOf(options: readonly KeyedOption[]): string {
  const key = options.find((option) => option.key)
  if (!key) throw new Error('An authored question has no key.')
  return key.id
}

export function textOf(options: readonly { id: string; text: string }[], id: string | undefined): string {
  return options.find((option) => option.id === id)?.text ?? 'Not answered'
}

/** Feedback on every option: the chosen one first, then the right one, then the others. */
export function optionNotes(options: readonly KeyedOption[], chosen: string | undefined): Note[] {
  const notes = options.map((option) => ({
    about: option.text,
    text: option.feedback,
    standing: standingOf(option.id === chosen, option.key === true),
    paras: paragraphIdsIn(option.feedback),
    whyTempting: option.rationale,
  }))
  return inReadingOrder(notes)
}

export function standingOf(isChosen: boolean, isRight: boolean): Standing {
  if (isChosen) return isRight ? 'right' : 'wrong'
  return isRight ? 'missed' : 'info'
}

const readingOrder: Record<Standing, number> = { wrong: 0, right: 1, missed: 2, info: 3 }

export function inReadingOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort((one, other) => readingOrder[one.standing] - readingOrder[other.standing])
}

/** One bucket for each option; `part` tells the parts of a question apart. */
export function optionBuckets(options: readonly KeyedOption[], part = ''): Bucket[] {
  return options.map((option) => ({
    id: `${part}${option.id}`,
    label: option.text,
    right: option.key === true,
    misconception: option.misconception,
    paras: paragraphIdsIn(option.feedback),
  }))
}

/** Options with one key, as the rules of item writing look at them. */
export function choicesWithOneKey(options: readonly KeyedOption[]): Choices {
  return { isOneKey: true, options: options.map(({ key, pin, ...option }) => ({ ...option, isKey: key === true, isPinned: pin !== undefined })) }
}

/** What each option says, and what is said about it. */
export function optionWords(options: readonly { id: string; text: string; feedback: string }[]): Words[] {
  return [
    ...options.map(({ id, text }) => ({ at: `option ${id}`, text, isFeedback: false })),
    ...options.map(({ id, feedback }) => ({ at: `feedback on ${id}`, text: feedback, isFeedback: true })),
  ]
}

/** Options to tick on paper, one of them right. */
export function paperOfOptions(options: readonly KeyedOption[], label?: string): PaperPart {
  return { kind: 'choices', many: false, ...(label ? { label } : {}), choices: options.map(({ text, key }) => ({ text, isRight: key === true })) }
}

/** Whether an option gives the answer that the text does not say. */
export function saysNotStated({ text }: { text: string }): boolean {
  return /\bnot stated\b|\bdoes not (say|state)\b/i.test(text)
}
