import { quoted } from '@/domain/lessons/curly-quotes'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields, wholeNumber } from '../form-fields'
import { optionBuckets, optionWords, paperOfOptions, textOf } from '../keyed-options'
import type { KeyedOption } from '../keyed-options'
import { orderOptions } from '../option-order'
import { damageLabels, damages } from './damage'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Phrase, Presented, Response } from './schema'

export const repair: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Repair',
  about: 'Restore the words behind a garbled phrase, and rate from 0 to 3 what the garbling does to the meaning.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'repair',
    phrases: question.phrases.map((phrase) => ({
      id: phrase.id,
      para: phrase.para,
      quote: phrase.quote,
      options: inOrder(question, phrase, seed).map(({ id, text }) => ({ id, text })),
    })),
  }),
  fromForm,
  belongs: ({ phrases }, { term, damage }) =>
    Object.entries(term).every(([id, chosen]) => phrases.some((phrase) => phrase.id === id && phrase.options.some((option) => option.id === chosen))) &&
    Object.keys(damage).every((id) => phrases.some((phrase) => phrase.id === id)),
  isComplete: ({ phrases }, { term, damage }) => phrases.every(({ id }) => term[id] !== undefined && damage[id] !== undefined),
  grade,
  modelAnswer: ({ phrases }) => ({
    term: byPhrase(phrases, ({ options }) => options.find((option) => option.key)?.id ?? ''),
    damage: byPhrase(phrases, ({ damage }) => damage),
  }),
  classify: ({ phrases }, { term, damage }) =>
    phrases.flatMap(({ id }) => [
      ...(term[id] === undefined ? [] : [`${termPart(id)}${term[id]}`]),
      ...(damage[id] === undefined ? [] : [`${damagePart(id)}${damage[id]}`]),
    ]),
  buckets: ({ phrases }) => phrases.flatMap(bucketsOf),
  summarise: ({ phrases }, { term, damage }) =>
    phrases.map(({ id, quote, options }) => `${quoted(quote)} → ${textOf(options, term[id])}, damage ${damage[id] ?? 'not rated'}`).join('; '),
  scoringRule,
  explain,
  chance,
  guess: ({ phrases }, random) => ({
    term: byPhrase(phrases, ({ options }) => options[random.below(options.length)]?.id ?? ''),
    damage: byPhrase(phrases, () => damages[random.below(damages.length)] ?? 0),
  }),
  selfScored: false,
  paper,
  words: ({ phrases }) => phrases.flatMap(wordsOf),
  paragraphs: ({ phrases }) => phrases.map(({ para }) => para),
  quotations: ({ phrases }) => phrases.map(({ para, quote }) => ({ para, quote })),
  examples,
}

/** Reads `response.term.<phrase>` and `response.damage.<phrase>`. Anything else is handed on as it is, to be refused. */
function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  if (!fields) return null
  const parts: Record<string, Record<string, unknown>> = { term: {}, damage: {} }
  for (const [name, value] of Object.entries(fields)) {
    const [part = '', id = '', ...more] = name.split('.')
    const values = Object.hasOwn(parts, part) ? parts[part] : undefined
    if (!values || more.length > 0) return fields
    values[id] = part === 'damage' ? wholeNumber(value) : value
  }
  return parts
}

function inOrder(question: Authored, phrase: Phrase, seed: string): KeyedOption[] {
  return orderOptions(phrase.options, `${seed}/${question.id}/${phrase.id}`)
}

function byPhrase<Value>(phrases: readonly Phrase[], valueOf: (phrase: Phrase) => Value): Record<string, Value> {
  return Object.fromEntries(phrases.map((phrase) => [phrase.id, valueOf(phrase)]))
}

function termPart(id: string): string {
  return `term:${id}:`
}

function damagePart(id: string): string {
  return `damage:${id}:`
}

function bucketsOf({ id, para, quote, options, damage, tooLow }: Phrase): Bucket[] {
  const terms = optionBuckets(options, termPart(id)).map((bucket) => ({ ...bucket, label: `${quoted(quote)} → ${bucket.label}`, paras: [para] }))
  const ratings = damages.map((rating) => ({
    id: `${damagePart(id)}${rating}`,
    label: `${quoted(quote)}: damage ${damageLabels[rating]}`,
    right: rating === damage,
    misconception: rating <= damage - 2 ? tooLow : undefined,
    paras: [para],
  }))
  return [...terms, ...ratings]
}

function paper(question: Authored, seed: string): PaperPart[] {
  const name = ({ quote, para }: Phrase) => `${quoted(quote)} (${para})`
  return [
    ...question.phrases.map((phrase) => paperOfOptions(inOrder(question, phrase, seed), name(phrase))),
    { kind: 'list', label: 'Damage', items: damages.map((rating) => damageLabels[rating]) },
    { kind: 'table', head: ['Phrase', 'Damage, 0 to 3'], rows: question.phrases.map((phrase) => ({ head: name(phrase), cells: [{ answer: String(phrase.damage) }] })) },
  ]
}

function wordsOf({ id, options, feedback }: Phrase): Words[] {
  return [
    ...optionWords(options).map((words) => ({ ...words, at: `${words.at} of ${id}` })),
    { at: `feedback on the damage of ${id}`, text: feedback, isFeedback: true },
  ]
}

function scoringRule(): string {
  return 'For each phrase, six tenths are for the restored term and four tenths for the damage; a damage one step away earns two tenths.'
}
