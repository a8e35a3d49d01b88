import { presentBase } from '../base'
import type { QuestionTypeDefinition } from '../define'
import { responseFields } from '../form-fields'
import { keyOf, optionBuckets, textOf } from '../keyed-options'
import { orderOptions } from '../option-order'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Presented, Response } from './schema'

export const singleChoice: QuestionTypeDefinition<Authored, Presented, Response> = {
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'single-choice',
    options: orderOptions(question.options, `${seed}/${question.id}`, question.keepOrder).map(({ id, text }) => ({ id, text })),
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
  examples,
}

function scoringRule(): string {
  return 'Choose one. The right option earns the marks.'
}
