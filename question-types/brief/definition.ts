import { compareParagraphIds } from '@/domain/lessons/paragraph-id'
import { inSeededOrder } from '@/domain/attempts/seeded-order'
import type { RandomSource } from '@/domain/attempts/seeded-order'
import { presentBase } from '../base'
import { countWords } from '../count-words'
import type { QuestionTypeDefinition, Words } from '../define'
import { tooLong, typedInto } from '../typed-words'
import { buckets, classify } from './buckets'
import { confidences } from './confidences'
import { examples } from './examples'
import { explain } from './explain'
import { fromForm } from './from-form'
import { chance, grade } from './grade'
import { paper } from './paper'
import { isFullyScored, levels, rowIds, rubricRows } from './rubric-rows'
import { authored, isModel, longest, response } from './schema'
import type { Authored, Claim, Presented, Response } from './schema'

export const brief: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Brief',
  about: 'Write a memo as a neutral analyst, cite paragraphs for claims and say how sure each is; the citations are checked, the memo is scored on four rows.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule(question)),
    type: 'brief',
    minWords: question.minWords,
    maxWords: question.maxWords,
    claims: inOrder(question, seed).map(({ id, text }) => ({ id, text })),
    paras: [...question.paras].sort(compareParagraphIds),
    requiredClaims: question.requiredClaims,
    maxClaims: question.maxClaims,
  }),
  fromForm,
  refusal: (_question, raw) => tooLong(typedInto(raw, 'text'), longest),
  belongs: (question, { claims, cites, confidence }) =>
    [...claims, ...Object.keys(cites), ...Object.keys(confidence)].every((id) => question.claims.some((claim) => claim.id === id)) &&
    Object.values(cites).every((para) => question.paras.includes(para)),
  isComplete,
  grade,
  modelAnswer,
  classify,
  buckets,
  summarise: (_question, { text, claims }) => `${text?.replace(/\s+/g, ' ').trim() ?? 'No memo'} (${claims.length} ${claims.length === 1 ? 'claim' : 'claims'})`,
  scoringRule,
  explain,
  chance,
  guess,
  selfScored: true,
  paper: (question, seed) => paper(question, { claims: inOrder(question, seed), model: modelText(question) }),
  words,
  paragraphs: ({ paras }) => paras,
  rubric: {
    rows: () => rubricRows,
    scores: ({ scores }) => (isFullyScored(scores) ? scores : null),
    withScores: (given, scores) => ({
      ...given,
      scores: Object.fromEntries(rowIds.flatMap((id) => levels.filter((level) => level === scores[id]).map((level) => [id, level]))),
    }),
  },
  examples,
}

function inOrder({ id, claims }: Authored, seed: string): Claim[] {
  return inSeededOrder(claims, `${seed}/${id}`)
}

function isComplete({ minWords, requiredClaims, maxClaims }: Authored, { text = '', claims, cites, confidence }: Response): boolean {
  if (countWords(text) < minWords) return false
  if (claims.length < requiredClaims || claims.length > maxClaims) return false
  return claims.every((id) => cites[id] !== undefined && confidence[id] !== undefined)
}

function modelText({ examples }: Authored): string {
  return examples.find(isModel)?.text ?? ''
}

/** A claim of each strand first, then others, up to the number that earns all marks. */
function modelAnswer(question: Authored): Response {
  const supported = question.claims.filter(({ paras }) => paras.length > 0)
  const first = supported.filter(({ strand }, index) => supported.findIndex((claim) => claim.strand === strand) === index)
  const chosen = [...first, ...supported.filter((claim) => !first.includes(claim))].slice(0, question.requiredClaims)
  return {
    text: modelText(question),
    claims: chosen.map(({ id }) => id),
    cites: Object.fromEntries(chosen.flatMap(({ id, paras }) => paras.slice(0, 1).map((para) => [id, para]))),
    confidence: Object.fromEntries(chosen.map(({ id, confidence }) => [id, confidence ?? 'medium'])),
    scores: { attribution: 3, corroboration: 3, balance: 3, uncertainty: 3 },
  }
}

/** An example with its own levels; the required number of claims, each with a paragraph; every choice equally likely. */
function guess({ examples, claims, paras, requiredClaims }: Authored, random: RandomSource): Response {
  const example = pick(examples, random)
  const rest = claims.map(({ id }) => id)
  const chosen = Array.from({ length: requiredClaims }, () => rest.splice(random.below(rest.length), 1)).flat()
  const forEach = <Value>(values: readonly Value[]) => Object.fromEntries(chosen.map((id) => [id, pick(values, random)]))
  return { text: example.text, claims: chosen, cites: forEach(paras), confidence: forEach(confidences), scores: example.levels }
}

function pick<Value>(values: readonly Value[], random: RandomSource): Value {
  const value = values[random.below(values.length)]
  if (value === undefined) throw new Error('There is nothing to draw from.')
  return value
}

function words({ claims, strands, examples }: Authored): Words[] {
  return [
    ...claims.map(({ id, text }) => ({ at: `claim ${id}`, text, isFeedback: false })),
    ...strands.map(({ id, name }) => ({ at: `strand ${id}`, text: name, isFeedback: false })),
    ...claims.map(({ id, feedback }) => ({ at: `feedback on ${id}`, text: feedback, isFeedback: true })),
    ...examples.map(({ note }, index) => ({ at: `note on example ${index + 1}`, text: note, isFeedback: true })),
  ]
}

function scoringRule({ requiredClaims, minStrands }: Authored): string {
  return `A quarter of the marks is for ${requiredClaims} right citations from at least ${minStrands} independent origins; three quarters are for the memo, which you score on four rows and your teacher checks.`
}
