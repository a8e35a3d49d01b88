import { presentBase } from '../base'
import type { QuestionTypeDefinition } from '../define'
import { responseFields } from '../form-fields'
import { choicesWithOneKey, keyOf, optionBuckets, optionWords, paperOfOptions, saysNotStated, textOf } from '../keyed-options'
import { orderOptions } from '../option-order'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Presented, Response } from './schema'

export const singleChoice: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Single choice',
  about: 'Choose the one right option of three or four.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'single-choice',
    options: inOrder(question, seed).map(({ id, text }) => ({ id, text })),
  }),
  fromForm: (form) => responseFields(form),
  belongs: (question, { chosen }) => question.options.some((option) => option.id === chosen),
  isComplete: () => true,
  grade,
  modelAnswer: (question) => ({ chosen: keyOf(question.options) }),
  classify: (_question, { chosen }) => [chosen],
  buckets: (question) => optionBuckets(question.options),
  summarise: (question, { chosen }) => textOf(question.options, chosen),
  scoringRule,
  explain,
  chance,
  guess: (question, random) => ({ chosen: question.options[random.below(question.options.length)]?.id ?? '' }),
  selfScored: false,
  paper: (question, seed) => [paperOfOptions(inOrder(question, seed))],
  words: ({ options }) => optionWords(options),
  paragraphs: () => [],
  choices: ({ options }) => choicesWithOneKey(options),
  offersNotStated: ({ options }) => options.some(saysNotStated),
  examples,
}

function inOrder({ id, options, keepOrder }: Authored, seed: string): Authored['options'] {
  return orderOptions(options, `${seed}/${id}`, keepOrder)
}

function scoringRule(): string {
  return 'Choose one. The right option earns the marks.'
}
