import { inSeededOrder } from '@/domain/attempts/seeded-order'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { letterAt } from '../letters'
import { examples } from './examples'
import { explain, inTextOrder } from './explain'
import { chance, grade, ticksOf } from './grade'
import { noSource } from './no-source'
import { authored, response } from './schema'
import type { Authored, LeaningText, Presented, Response, Source } from './schema'

export const provenance: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Provenance',
  about: 'Connect each text with the sources that it leans on: the family tree of a story.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule(question)),
    type: 'provenance',
    texts: inTextOrder(question.texts).map(({ id }) => id),
    sources: sourcesInOrder(question, seed).map(({ id, label, about }) => ({ id, label, about })),
    none: question.none,
  }),
  fromForm,
  belongs: (question, { links }) =>
    Object.entries(links).every(([text, chosen]) => question.texts.some(({ id }) => id === text) && chosen.every((id) => boxesOf(question).some((box) => box.id === id))),
  isComplete: ({ texts }, { links }) => texts.every(({ id }) => links[id] !== undefined),
  grade,
  modelAnswer: ({ texts }) => ({ links: Object.fromEntries(texts.map(({ id, leansOn }) => [id, leansOn.length > 0 ? leansOn.map(({ source }) => source) : [noSource]])) }),
  classify: (question, { links }) => inTextOrder(question.texts).flatMap((text) => bucketIdsOf(question, text, links[text.id])),
  buckets: (question) => inTextOrder(question.texts).flatMap((text) => boxesOf(question).flatMap((box) => bucketsOf(text, box))),
  summarise: (question, { links }) => inTextOrder(question.texts).flatMap((text) => summaryOf(question, text, links[text.id])).join('; '),
  scoringRule,
  explain,
  chance,
  guess: (question, random) => ({
    links: Object.fromEntries(question.texts.map(({ id }) => [id, ticksOf(question, () => random.below(2) === 1)] as const).filter(([, ticks]) => ticks.length > 0)),
  }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ texts }) => [...new Set(texts.flatMap(({ id, leansOn }) => [...(id.includes('-') ? [id] : []), ...leansOn.flatMap(({ paras }) => paras)]))],
  offersNotStated: ({ none }) => none !== undefined,
  examples,
}

type Box = { id: string; label: string }

/** What can be ticked for a text, in the author's order; the box for no source is last. */
function boxesOf({ sources, none }: { sources: readonly Source[]; none?: string }): Box[] {
  return [...sources.map(({ id, label }) => ({ id, label })), ...(none === undefined ? [] : [{ id: noSource, label: none }])]
}

function sourcesInOrder({ id, sources }: Authored, seed: string): Source[] {
  return inSeededOrder(sources, `${seed}/${id}`)
}

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  return fields && { links: Object.fromEntries(Object.entries(fields).map(([text, value]) => [text, Array.isArray(value) ? value : [value]])) }
}

const missed = ':missed'

function bucketId(text: string, box: string): string {
  return `${text}:${box}`
}

function isRight({ leansOn }: LeaningText, box: string): boolean {
  return box === noSource ? leansOn.length === 0 : leansOn.some(({ source }) => source === box)
}

function bucketIdsOf(question: Authored, text: LeaningText, chosen: readonly string[] | undefined): string[] {
  if (chosen === undefined) return []
  return boxesOf(question).flatMap(({ id }) => {
    if (chosen.includes(id)) return [bucketId(text.id, id)]
    return isRight(text, id) ? [`${bucketId(text.id, id)}${missed}`] : []
  })
}

function bucketsOf(text: LeaningText, { id, label }: Box): Bucket[] {
  const paras = text.leansOn.find(({ source }) => source === id)?.paras ?? []
  const misconception = text.mistakes.find(({ source }) => source === id)?.misconception
  const ticked = { id: bucketId(text.id, id), label: `${text.id}: ${label}`, right: isRight(text, id), misconception, paras }
  return ticked.right ? [ticked, { id: `${ticked.id}${missed}`, label: `${text.id}, not ticked: ${label}`, right: false, paras }] : [ticked]
}

function summaryOf(question: Authored, text: LeaningText, chosen: readonly string[] | undefined): string[] {
  if (chosen === undefined) return []
  const labels = boxesOf(question).filter(({ id }) => chosen.includes(id)).map(({ label }) => label)
  return [`${text.id}: ${labels.join(', ')}`]
}

function paper(question: Authored, seed: string): PaperPart[] {
  const boxes = boxesOf({ sources: sourcesInOrder(question, seed), none: question.none })
  const lettersOf = (text: LeaningText) => boxes.flatMap(({ id }, index) => (isRight(text, id) ? [letterAt(index)] : []))
  return [
    { kind: 'list', label: 'Sources', items: boxes.map(({ label }, index) => `${letterAt(index)}: ${label}`) },
    { kind: 'table', head: ['Text', 'Letters'], rows: inTextOrder(question.texts).map((text) => ({ head: text.id, cells: [{ answer: lettersOf(text).join(', ') }] })) },
  ]
}

function words({ sources, texts, none }: Authored): Words[] {
  return [
    ...sources.map(({ id, label }) => ({ at: `source ${id}`, text: label, isFeedback: false })),
    ...sources.flatMap(({ id, about }) => (about === undefined ? [] : [{ at: `about source ${id}`, text: about, isFeedback: false }])),
    ...(none === undefined ? [] : [{ at: 'none', text: none, isFeedback: false }]),
    ...texts.flatMap(({ id, leansOn, mistakes, feedback }) => [
      { at: `feedback on ${id}`, text: feedback, isFeedback: true },
      ...[...leansOn, ...mistakes].map((each) => ({ at: `feedback on ${id} and ${each.source}`, text: each.feedback, isFeedback: true })),
    ]),
  ]
}

function scoringRule({ none }: Authored): string {
  const rule = 'Each text counts the same. For each text, a right tick earns its share of the right ones, a wrong tick takes away its share of the others, and marks never go below zero.'
  return none === undefined ? rule : `${rule} “${none}” counts only when it is ticked alone.`
}
