import { compareParagraphIds } from '@/domain/lessons/paragraph-id'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { choicesWithOneKey, keyOf, optionBuckets, optionWords, paperOfOptions, saysNotStated, textOf } from '../keyed-options'
import { orderOptions } from '../option-order'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, EvidenceOption, Presented, Response } from './schema'

export const twoTier: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Two-tier',
  about: 'Choose a claim, then the paragraph that supports it.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'two-tier',
    options: inOrder(question, seed).map(({ id, text }) => ({ id, text })),
    evidenceStem: question.evidenceStem,
    evidenceOptions: inTextOrder(question.evidenceOptions).map(({ para, text }) => ({ para, text })),
  }),
  fromForm: (form) => responseFields(form),
  belongs: (question, { claim, evidence }) =>
    (claim === undefined || question.options.some((option) => option.id === claim)) &&
    (evidence === undefined || question.evidenceOptions.some((option) => option.para === evidence)),
  isComplete: (_question, { claim, evidence }) => claim !== undefined && evidence !== undefined,
  grade,
  modelAnswer: (question) => ({ claim: keyOf(question.options), evidence: question.evidenceOptions.find((option) => option.key)?.para }),
  classify: (_question, { claim, evidence }) => [
    ...(claim === undefined ? [] : [`${claimPart}${claim}`]),
    ...(evidence === undefined ? [] : [`${evidencePart}${evidence}`]),
  ],
  buckets: (question) => [...optionBuckets(question.options, claimPart), ...inTextOrder(question.evidenceOptions).map(evidenceBucket)],
  summarise: (question, { claim, evidence }) => `${textOf(question.options, claim)} (${evidence ?? 'no paragraph'})`,
  scoringRule,
  explain,
  chance,
  guess: (question, random) => ({
    claim: question.options[random.below(question.options.length)]?.id,
    evidence: question.evidenceOptions[random.below(question.evidenceOptions.length)]?.para,
  }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ evidenceOptions }) => evidenceOptions.map(({ para }) => para),
  choices: ({ options }) => choicesWithOneKey(options),
  offersNotStated: ({ options }) => options.some(saysNotStated),
  examples,
}

const claimPart = 'claim:'
const evidencePart = 'evidence:'

// Paragraphs stand in the order of the articles: that order says nothing about the key.
function inTextOrder(options: readonly EvidenceOption[]): EvidenceOption[] {
  return [...options].sort((one, other) => compareParagraphIds(one.para, other.para))
}

function inOrder({ id, options, keepOrder }: Authored, seed: string): Authored['options'] {
  return orderOptions(options, `${seed}/${id}`, keepOrder)
}

function paper(question: Authored, seed: string): PaperPart[] {
  const paragraphs = inTextOrder(question.evidenceOptions).map((option) => ({ text: nameOf(option), isRight: option.key === true }))
  return [paperOfOptions(inOrder(question, seed)), { kind: 'choices', label: question.evidenceStem, many: false, choices: paragraphs }]
}

function nameOf({ para, text }: EvidenceOption): string {
  return text ? `${para}: ${text}` : para
}

function words({ options, evidenceStem, evidenceOptions }: Authored): Words[] {
  return [
    ...optionWords(options),
    { at: 'evidenceStem', text: evidenceStem, isFeedback: false },
    ...evidenceOptions.flatMap(({ para, text }) => (text ? [{ at: `evidence ${para}`, text, isFeedback: false }] : [])),
    ...evidenceOptions.map(({ para, feedback }) => ({ at: `feedback on evidence ${para}`, text: feedback, isFeedback: true })),
  ]
}

function evidenceBucket(option: EvidenceOption): Bucket {
  return { id: `${evidencePart}${option.para}`, label: `Evidence: ${option.para}`, right: option.key === true, paras: [option.para] }
}

function scoringRule(): string {
  return 'Half the marks for the right claim, half for a paragraph that supports it. The paragraph counts only with the right claim.'
}
