import { presentBase } from '../base'
import type { PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { keyOf, optionBuckets, optionWords, paperOfOptions, saysNotStated, textOf } from '../keyed-options'
import type { KeyedOption } from '../keyed-options'
import { orderOptions } from '../option-order'
import { examples } from './examples'
import { explain } from './explain'
import { chance, gapsInOrder, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Gap, Presented, Response } from './schema'
import { filledText, piecesOf } from './text-pieces'

export const inTextMenus: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Menus in a text',
  about: 'Choose the words of a text from menus inside it: the reporting verb, the hedge, the name.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'in-text-menus',
    paragraphs: piecesOf(question.text),
    gaps: gapsInOrder(question).map((gap, index) => ({
      id: gap.id,
      number: index + 1,
      label: gap.label,
      options: inOrder(question, gap, seed).map(({ id, text }) => ({ id, text })),
    })),
  }),
  fromForm,
  belongs: ({ gaps }, given) => Object.entries(given.gap).every(([id, chosen]) => gaps.some((gap) => gap.id === id && gap.options.some((option) => option.id === chosen))),
  isComplete: ({ gaps }, given) => gaps.every(({ id }) => given.gap[id] !== undefined),
  grade,
  modelAnswer: ({ gaps }) => ({ gap: byGap(gaps, ({ options }) => keyOf(options)) }),
  classify: (question, given) => gapsInOrder(question).flatMap(({ id }) => (given.gap[id] === undefined ? [] : [`${part(id)}${given.gap[id]}`])),
  buckets: (question) =>
    gapsInOrder(question).flatMap(({ id, label, options, paras }) =>
      optionBuckets(options, part(id)).map((bucket) => ({ ...bucket, label: `${label}: ${bucket.label}`, paras: [...new Set([...paras, ...bucket.paras])] })),
    ),
  summarise: (question, given) => gapsInOrder(question).map(({ id, label, options }) => `${label}: ${textOf(options, given.gap[id])}`).join('; '),
  scoringRule,
  explain,
  chance,
  guess: ({ gaps }, random) => ({ gap: byGap(gaps, ({ options }) => options[random.below(options.length)]?.id ?? keyOf(options)) }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ gaps }) => gaps.flatMap(({ paras }) => paras),
  offersNotStated: ({ gaps }) => gaps.some(({ options }) => options.some(saysNotStated)),
  examples,
}

const fieldPart = 'gap.'

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  if (!fields) return null
  const entries = Object.entries(fields)
  if (!entries.every(([name]) => name.startsWith(fieldPart))) return fields
  return { gap: Object.fromEntries(entries.map(([name, value]) => [name.slice(fieldPart.length), value])) }
}

function inOrder(question: Authored, { id, options, keepOrder }: Gap, seed: string): KeyedOption[] {
  return orderOptions(options, `${seed}/${question.id}/${id}`, keepOrder)
}

function byGap(gaps: readonly Gap[], optionOf: (gap: Gap) => string): Record<string, string> {
  return Object.fromEntries(gaps.map((gap) => [gap.id, optionOf(gap)]))
}

function part(id: string): string {
  return `${id}:`
}

function paper(question: Authored, seed: string): PaperPart[] {
  const gaps = gapsInOrder(question)
  const numberOf = (id: string) => 1 + gaps.findIndex((gap) => gap.id === id)
  return [
    ...filledText(question.text, (id) => `(${numberOf(id)}) ________`).split('\n').map((paragraph): PaperPart => ({ kind: 'text', text: paragraph })),
    ...gaps.map((gap) => paperOfOptions(inOrder(question, gap, seed), `${numberOf(gap.id)} ${gap.label}`)),
  ]
}

function words({ text, gaps }: Authored): Words[] {
  return [
    { at: 'text', text: filledText(text, (id) => gaps.filter((gap) => gap.id === id).map(({ options }) => textOf(options, keyOf(options))).join('')), isFeedback: false },
    ...gaps.map(({ id, label }) => ({ at: `label of gap ${id}`, text: label, isFeedback: false })),
    ...gaps.flatMap(({ id, options }) => optionWords(options).map((words) => ({ ...words, at: `${words.at} in gap ${id}` }))),
  ]
}

function scoringRule(): string {
  return 'Each gap counts the same.'
}
