import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { saysNotStated, textOf } from '../keyed-options'
import { letterAt } from '../letters'
import { orderOptions } from '../option-order'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Option, Presented, Prompt, Response } from './schema'

export const matching: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Matching',
  about: 'Match each prompt with the option that belongs to it; some options belong to none.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule(question)),
    type: 'matching',
    prompts: question.prompts.map(({ id, text }) => ({ id, text })),
    options: inOrder(question, seed).map(({ id, text }) => ({ id, text })),
    mayReuse: question.reuse === true,
  }),
  fromForm: (form) => {
    const fields = responseFields(form)
    return fields && { matches: fields }
  },
  belongs: ({ prompts, options }, { matches }) =>
    Object.entries(matches).every(([prompt, chosen]) => prompts.some(({ id }) => id === prompt) && options.some(({ id }) => id === chosen)),
  isComplete: ({ prompts }, { matches }) => prompts.every(({ id }) => matches[id] !== undefined),
  grade,
  modelAnswer: ({ prompts }) => ({ matches: Object.fromEntries(prompts.map(({ id, match }) => [id, match])) }),
  classify: ({ prompts }, { matches }) => prompts.flatMap(({ id }) => (matches[id] === undefined ? [] : [bucketId(id, matches[id])])),
  buckets: ({ prompts, options }) => prompts.flatMap((prompt) => options.map((option) => bucketOf(prompt, option))),
  summarise: ({ prompts, options }, { matches }) => prompts.filter(({ id }) => matches[id] !== undefined).map(({ id, text }) => `${text}: ${textOf(options, matches[id])}`).join('; '),
  scoringRule,
  explain,
  chance,
  guess: ({ prompts, options }, random) => ({ matches: Object.fromEntries(prompts.map(({ id }) => [id, options[random.below(options.length)]?.id ?? ''])) }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ prompts }) => [...new Set(prompts.flatMap(({ paras }) => paras))],
  offersNotStated: ({ options }) => options.some(saysNotStated),
  examples,
}

function inOrder({ id, options, keepOrder }: Authored, seed: string): Option[] {
  return orderOptions(options, `${seed}/${id}`, keepOrder)
}

function bucketId(prompt: string, option: string): string {
  return `${prompt}:${option}`
}

function bucketOf({ id, text, match, misconceptions, paras }: Prompt, option: Option): Bucket {
  return { id: bucketId(id, option.id), label: `${text}: ${option.text}`, right: option.id === match, misconception: misconceptions?.[option.id], paras }
}

function paper(question: Authored, seed: string): PaperPart[] {
  const options = inOrder(question, seed)
  const letterOf = (match: string) => letterAt(options.findIndex(({ id }) => id === match))
  return [
    { kind: 'list', label: question.reuse ? 'Options; you may use one more than once' : 'Options; each fits once at most', items: options.map(({ text }, index) => `${letterAt(index)}: ${text}`) },
    { kind: 'table', head: ['What to match', 'Letter'], rows: question.prompts.map(({ text, match }) => ({ head: text, cells: [{ answer: letterOf(match) }] })) },
  ]
}

function words({ prompts, options }: Authored): Words[] {
  return [
    ...prompts.map(({ id, text }) => ({ at: `prompt ${id}`, text, isFeedback: false })),
    ...options.map(({ id, text }) => ({ at: `option ${id}`, text, isFeedback: false })),
    ...prompts.map(({ id, feedback }) => ({ at: `feedback on prompt ${id}`, text: feedback, isFeedback: true })),
    ...options.flatMap(({ id, feedback }) => (feedback === undefined ? [] : [{ at: `feedback on option ${id}`, text: feedback, isFeedback: true }])),
  ]
}

function scoringRule({ reuse }: Authored): string {
  return reuse ? 'Each match counts the same. You may use an option more than once.' : 'Each match counts the same. Each option fits once at most, and at least one is left over.'
}
