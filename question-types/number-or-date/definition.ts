import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import type { RandomSource } from '@/domain/attempts/seeded-order'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { tooLong, typedInto } from '../typed-words'
import { dateFrom, dateParts, offered } from './calendar'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade, outcomeOf, plausibleNumbers } from './grade'
import { authored, inDigits, longest, response } from './schema'
import type { Authored, Presented, Response } from './schema'
import { keyInPrint, nameOfResponse, nameOfValue } from './words'

export const numberOrDate: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Number or date',
  about: 'Type a number, or choose a day, a month or a year; the author says how close is close enough.',
  authored,
  response,
  present,
  fromForm,
  refusal,
  belongs,
  isComplete: (question, given) => outcomeOf(question, given).kind !== 'unread',
  grade,
  modelAnswer: (question) => (question.expects === 'number' ? { value: String(question.value) } : (dateFrom(question.value) ?? {})),
  classify: (question, given) => [bucketOf(question, given)],
  buckets,
  summarise: (_question, given) => nameOfResponse(given),
  scoringRule,
  explain,
  chance,
  guess,
  selfScored: false,
  paper,
  words,
  paragraphs: () => [],
  examples,
}

function present(question: Authored): Presented {
  const base = { ...presentBase(question, scoringRule(question)), type: 'number-or-date', label: question.label } as const
  if (question.expects === 'date') return { ...base, expects: 'date', precision: question.precision }
  return { ...base, expects: 'number', unit: question.unit }
}

function fromForm(form: FormData): unknown {
  const fields = responseFields(form, 'value')
  if (!fields || (typeof fields.value === 'string' && fields.value.trim() === '')) return null
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, name === 'value' ? value : menuNumber(value)]))
}

/** Years have four digits. Anything else stays as it is, to be refused. */
function menuNumber(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value
}

/** Where a number is asked, words are the one thing that a person can get wrong: the menus of a date offer no others. */
function refusal({ expects }: Authored, raw: unknown): string | null {
  const typed = typedInto(raw, 'value')
  return expects === 'date' || typed === null ? null : (tooLong(typed, longest) ?? inDigits)
}

function belongs(question: Authored, given: Response): boolean {
  if (question.expects === 'number') return 'value' in given
  const parts: readonly string[] = dateParts[question.precision]
  return Object.keys(given).every((part) => parts.includes(part))
}

/** A number of the plausible range, or a choice in each menu; each equally likely. */
function guess(question: Authored, random: RandomSource): Response {
  if (question.expects === 'date') {
    return Object.fromEntries(dateParts[question.precision].map((part) => [part, offered[part][random.below(offered[part].length)]]))
  }
  const { from, to, decimals, step } = plausibleNumbers(question)
  return { value: ((from + random.below(to - from + 1)) * step).toFixed(decimals) }
}

function bucketOf(question: Authored, given: Response): string {
  const outcome = outcomeOf(question, given)
  return outcome.kind === 'wrong' ? wrongId(question.wrong[outcome.index]) : outcome.kind
}

function wrongId(wrong: { value: number | string } | undefined): string {
  return `wrong:${wrong?.value}`
}

function buckets(question: Authored): Bucket[] {
  const { near, wrong, feedback, otherFeedback } = question
  return [
    { id: 'right', label: keyInPrint(question), right: true, paras: paragraphIdsIn(feedback) },
    ...(near ? [{ id: 'near', label: 'Close to it', right: false, paras: paragraphIdsIn(near.feedback) }] : []),
    ...wrong.map((each) => ({ id: wrongId(each), label: nameOfValue(question, each.value), right: false, misconception: each.misconception, paras: paragraphIdsIn(each.feedback) })),
    { id: 'other', label: question.expects === 'number' ? 'Another number' : 'Another date', right: false, paras: paragraphIdsIn(otherFeedback) },
    { id: 'unread', label: question.expects === 'number' ? 'No number that can be read' : 'A part of a date, or a day that does not exist', right: false, paras: [] },
  ]
}

function paper(question: Authored): PaperPart[] {
  const asked = question.expects === 'number' ? question.unit : dateParts[question.precision].join(', ')
  return [{ kind: 'lines', label: asked ? `${question.label} (${asked})` : question.label, lines: 1, answer: keyInPrint(question) }]
}

function words(question: Authored): Words[] {
  const { label, near, wrong, feedback, otherFeedback } = question
  return [
    { at: 'label', text: label, isFeedback: false },
    ...(question.expects === 'number' && question.unit ? [{ at: 'unit', text: question.unit, isFeedback: false }] : []),
    { at: 'feedback', text: feedback, isFeedback: true },
    ...(near ? [{ at: 'feedback on near', text: near.feedback, isFeedback: true }] : []),
    ...wrong.map(({ value, feedback }) => ({ at: `feedback on ${value}`, text: feedback, isFeedback: true })),
    { at: 'otherFeedback', text: otherFeedback, isFeedback: true },
  ]
}

function scoringRule({ expects, near, tolerance }: Authored): string {
  const right = `All marks for the right ${expects}`
  const close = near ? ', a part of them for one that is close' : ''
  return `${right}${tolerance > 0 ? ' or one very near it' : ''}${close}${near ? '' : '; nothing for another'}.`
}
