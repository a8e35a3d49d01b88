import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { presentBase } from '../base'
import type { Bucket, QuestionTypeDefinition } from '../define'
import { responseFields } from '../form-fields'
import { optionWords, saysNotStated, textOf } from '../keyed-options'
import { orderOptions } from '../option-order'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Option, Presented, Response } from './schema'

export const multipleResponse: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Multiple response',
  about: 'Tick every right option; one of three scoring rules.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule(question)),
    type: 'multiple-response',
    options: inOrder(question, seed).map(({ id, text }) => ({ id, text })),
  }),
  fromForm: (form) => {
    const fields = responseFields(form)
    return typeof fields?.chosen === 'string' ? { ...fields, chosen: [fields.chosen] } : fields
  },
  belongs: (question, { chosen }) => chosen.every((id) => question.options.some((option) => option.id === id)),
  isComplete: () => true,
  grade,
  modelAnswer: (question) => ({ chosen: question.options.filter((option) => option.correct).map((option) => option.id) }),
  classify: (question, { chosen }) => question.options.flatMap((option) => bucketOf(option, chosen.includes(option.id))),
  buckets: (question) => question.options.flatMap(bucketsOf),
  summarise: (question, { chosen }) => chosen.map((id) => textOf(question.options, id)).join('; '),
  scoringRule,
  explain,
  chance,
  guess: (question, random) => ({ chosen: question.options.map((option) => option.id).filter(() => random.below(2) === 1) }),
  selfScored: false,
  paper: (question, seed) => [{ kind: 'choices', many: true, choices: inOrder(question, seed).map(({ text, correct }) => ({ text, isRight: correct })) }],
  words: ({ options }) => optionWords(options),
  paragraphs: () => [],
  choices: ({ options }) => ({ isOneKey: false, options: options.map(({ correct, pin, ...option }) => ({ ...option, isKey: correct, isPinned: pin !== undefined })) }),
  offersNotStated: ({ options }) => options.some(saysNotStated),
  examples,
}

function inOrder({ id, options, keepOrder }: Authored, seed: string): Option[] {
  return orderOptions(options, `${seed}/${id}`, keepOrder)
}

const missed = ':missed'

function bucketOf(option: Option, isTicked: boolean): string[] {
  if (isTicked) return [option.id]
  return option.correct ? [`${option.id}${missed}`] : []
}

function bucketsOf(option: Option): Bucket[] {
  const paras = paragraphIdsIn(option.feedback)
  const ticked = { id: option.id, label: option.text, right: option.correct, misconception: option.misconception, paras }
  return option.correct ? [ticked, { id: `${option.id}${missed}`, label: `Not ticked: ${option.text}`, right: false, paras }] : [ticked]
}

function scoringRule({ scoring }: Authored): string {
  switch (scoring) {
    case 'all-or-nothing':
      return 'Tick every right option. You earn the marks only if you tick all of them and no other.'
    case 'right-minus-wrong':
      return 'Tick every right option. Each right tick earns a share, each wrong tick takes a share away, and marks never go below zero.'
    case 'per-statement':
      return 'Tick every right option. Each option counts alone: ticked if it is right, left blank if it is not. If you tick nothing, you earn nothing.'
  }
}
