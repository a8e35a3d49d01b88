import { quoted } from '@/domain/lessons/curly-quotes'
import { compareParagraphIds } from '@/domain/lessons/paragraph-id'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields, wholeNumber } from '../form-fields'
import { examples } from './examples'
import { explain } from './explain'
import { chance, countsOf, grade } from './grade'
import { guess } from './guess'
import { bucketsOfFragment, bucketsTaken, overLimit } from './marked-buckets'
import { authored, keyedPlaces, response } from './schema'
import type { Authored, FragmentToMark, Presented, Response } from './schema'
import { tokensOf } from './tokens'

export const highlight: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Highlight',
  about: 'Mark, in printed words, those that carry the slant, the attribution or the caution.',
  authored,
  response,
  present: (question) => ({
    ...presentBase(question, scoringRule(question)),
    type: 'highlight',
    fragments: inTextOrder(question).map(({ id, para, quote }) => ({ id, para, words: tokensOf(quote) })),
    maxWords: question.maxWords,
  }),
  fromForm,
  belongs: (question, { marked }) => Object.entries(marked).every(([id, places]) => places.every((place) => place < wordsIn(question, id))),
  isComplete: (question, given) => countsOf(question, given).marked <= question.maxWords,
  grade,
  modelAnswer: ({ fragments }) => ({
    marked: Object.fromEntries(fragments.filter(({ marks }) => marks.length > 0).map((fragment) => [fragment.id, keyedPlaces(fragment).sort((one, other) => one - other)])),
  }),
  classify: (question, given) => [
    ...inTextOrder(question).flatMap((fragment) => bucketsTaken(fragment, given.marked[fragment.id] ?? [])),
    ...(countsOf(question, given).marked > question.maxWords ? [overLimit] : []),
  ],
  buckets: (question) => [...inTextOrder(question).flatMap(bucketsOfFragment), overLimitBucket(question)],
  summarise,
  scoringRule,
  explain,
  chance,
  guess,
  selfScored: false,
  paper,
  words,
  paragraphs: ({ fragments }) => fragments.map(({ para }) => para),
  quotations: ({ fragments }) => fragments.map(({ para, quote }) => ({ para, quote })),
  examples,
}

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  if (!fields) return null
  const places = (value: unknown) => (Array.isArray(value) ? value : [value]).map(wholeNumber)
  return { marked: Object.fromEntries(Object.entries(fields).map(([id, value]) => [id, places(value)])) }
}

/** Fragments in the order of the articles, which says nothing about the key. */
function inTextOrder({ fragments }: Authored): FragmentToMark[] {
  return [...fragments].sort((one, other) => compareParagraphIds(one.para, other.para))
}

/** None for a fragment that the question does not have. */
function wordsIn({ fragments }: Authored, id: string): number {
  const fragment = fragments.find((each) => each.id === id)
  return fragment ? tokensOf(fragment.quote).length : 0
}

function overLimitBucket({ maxWords }: Authored): Bucket {
  return { id: overLimit, label: `More than ${maxWords} words marked`, right: false, paras: [] }
}

function summarise(question: Authored, { marked }: Response): string {
  return inTextOrder(question)
    .flatMap(({ id, para, quote }) => {
      const words = tokensOf(quote).filter((_, place) => marked[id]?.includes(place))
      return words.length === 0 ? [] : [`${para}: ${words.join(', ')}`]
    })
    .join('; ')
}

function paper(question: Authored): PaperPart[] {
  return inTextOrder(question).map(({ para, quote, marks }) => ({
    kind: 'text',
    label: `${para}: underline the words.`,
    text: quoted(quote),
    answer: marks.length === 0 ? 'Nothing to underline here' : `To underline: ${marks.map(quoted).join(', ')}`,
  }))
}

function words({ fragments }: Authored): Words[] {
  return fragments.flatMap(({ id, feedback, lures }) => [
    { at: `feedback on ${id}`, text: feedback, isFeedback: true },
    ...lures.map((lure) => ({ at: `feedback on ${quoted(lure.mark)} in ${id}`, text: lure.feedback, isFeedback: true })),
  ])
}

function scoringRule({ maxWords }: Authored): string {
  return `Mark at most ${maxWords} ${maxWords === 1 ? 'word' : 'words'} in all: a close match earns full marks, a match of about half earns half, and more words than that earn nothing.`
}
