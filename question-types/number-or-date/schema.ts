import { z } from 'zod'
import { areUnique, baseShape, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'
import { dateFrom, dateParts, positionOf } from './calendar'
import type { Precision } from './calendar'
import { chance } from './grade'
import { beginsLikeNumber } from './read-number'
import { scaleOf } from './scale'

const decimal = z
  .number()
  .min(-1e9)
  .max(1e9)
  .refine((value) => Number(value.toFixed(2)) === value, 'Write a number with at most two decimals.')

const fraction = z.number().positive().lt(1).default(0.5)
const said = { feedback: text, misconception: misconceptionCode.optional(), rationale: text.optional() }

const numberShape = z.strictObject({
  ...baseShape,
  type: z.literal('number-or-date'),
  expects: z.literal('number'),
  /** What stands above the field. It says nothing about the key. */
  label: text.default('Your number'),
  unit: text.optional(),
  value: decimal,
  /** How far from the value an answer is still right. */
  tolerance: decimal.nonnegative().default(0),
  near: z.strictObject({ tolerance: decimal.positive(), fraction, feedback: text }).optional(),
  /** Where a guess would lie. Shown to nobody. */
  plausible: z.tuple([decimal, decimal]),
  feedback: text,
  wrong: z.array(z.strictObject({ value: decimal, ...said })).max(12).default([]),
  otherFeedback: text,
})

const dateText = z.string().refine((value) => dateFrom(value) !== null, 'Write a date as "2016-08-01", a month as "2016-08", a year as "2016".')
const steps = z.int().max(400)

const dateShape = z.strictObject({
  ...baseShape,
  type: z.literal('number-or-date'),
  expects: z.literal('date'),
  label: text.default('Your date'),
  precision: z.enum(['day', 'month', 'year']),
  value: dateText,
  /** How many days, months or years away, as the precision says, an answer is still right. */
  tolerance: steps.nonnegative().default(0),
  near: z.strictObject({ tolerance: steps.positive(), fraction, feedback: text }).optional(),
  feedback: text,
  wrong: z.array(z.strictObject({ value: dateText, ...said })).max(12).default([]),
  otherFeedback: text,
})

export type AuthoredNumber = z.infer<typeof numberShape>
export type AuthoredDate = z.infer<typeof dateShape>
export type Authored = AuthoredNumber | AuthoredDate

export const authored = z
  .discriminatedUnion('expects', [numberShape, dateShape])
  .refine((all) => all.expects === 'number' || [all, ...all.wrong].every(({ value }) => fits(value, all.precision)), 'Every date has the parts that "precision" asks for, exists, and lies from 2010 to 2017.')
  .refine((all) => all.near === undefined || all.near.tolerance > all.tolerance, 'The tolerance of "near" is above that of the right answer.')
  .refine((all) => areUnique(all.wrong.map(({ value }) => `${value}`)), 'A wrong answer is foreseen twice.')
  .refine((all) => isOutOfReach(all), 'A wrong answer that is foreseen lies so near to the right one that it would earn marks.')
  .refine((all) => all.expects === 'date' || isWide(all), '"plausible" runs from a smaller to a larger number, over at most ten million, with the value among them.')
  .refine((all) => chance(all) <= 0.5, 'A guess would earn more than half the marks: allow less, or widen what is plausible.')

export const longest = 40
export const inDigits = 'Write a number in digits, such as 1,000 or 2.5.'

/** The number stays as it was typed: what it stands for depends on the question. */
const numberResponse = z.strictObject({
  value: z.string().max(longest).regex(/\S/, 'Nothing is written.').refine(beginsLikeNumber, inDigits),
})
const dateResponse = z
  .strictObject({ day: z.int().min(1).max(31).optional(), month: z.int().min(1).max(12).optional(), year: z.int().min(2010).max(2017).optional() })
  .refine((date) => Object.values(date).some((part) => part !== undefined), 'Nothing is chosen.')
export const response = z.union([numberResponse, dateResponse])
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & { type: 'number-or-date'; label: string } & ({ expects: 'number'; unit?: string } | { expects: 'date'; precision: Precision })

function fits(value: string, precision: Precision): boolean {
  const date = dateFrom(value)
  return date !== null && Object.keys(date).length === dateParts[precision].length && positionOf(date, precision) !== null
}

function isOutOfReach(question: Authored): boolean {
  const { key, reach, wrong } = scaleOf(question)
  return !wrong.some((value) => Math.abs(value - key) <= reach)
}

function isWide({ plausible: [from, to], value }: AuthoredNumber): boolean {
  return from < to && to - from <= 1e7 && from <= value && value <= to
}
