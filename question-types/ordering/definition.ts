import { inSeededOrder } from '@/domain/attempts/seeded-order'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields, wholeNumber } from '../form-fields'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { groupsOf } from './position-groups'
import { authored, response } from './schema'
import type { Authored, Presented, Response } from './schema'

export const ordering: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Ordering',
  about: 'Put cards in order of time; cards of the same time may share a place.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'ordering',
    cards: inOrder(question, seed).map(({ id, text }) => ({ id, text })),
  }),
  fromForm,
  belongs: (question, { positions }) =>
    Object.entries(positions).every(([id, position]) => position <= question.cards.length && question.cards.some((card) => card.id === id)),
  isComplete: (question, { positions }) => question.cards.every((card) => positions[card.id] !== undefined),
  grade,
  modelAnswer: (question) => ({ positions: Object.fromEntries(question.order.flatMap((group, index) => group.map((id) => [id, index + 1]))) }),
  classify: (question, given) => neighboursOf(question).flatMap((neighbours) => bucketOf(neighbours, given)),
  buckets: (question) => neighboursOf(question).flatMap((neighbours) => bucketsOf(question, neighbours)),
  summarise,
  scoringRule,
  explain,
  chance,
  guess: (question, random) => ({ positions: Object.fromEntries(question.cards.map((card) => [card.id, 1 + random.below(question.cards.length)])) }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ cards }) => cards.flatMap(({ paras }) => paras),
  examples,
}

const part = 'position.'

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  if (!fields) return null
  const entries = Object.entries(fields)
  if (!entries.every(([name]) => name.startsWith(part))) return fields
  return { positions: Object.fromEntries(entries.map(([name, value]) => [name.slice(part.length), wholeNumber(value)])) }
}

/** Two groups that follow each other in the key. Whether a response keeps them in order is one part of the question. */
type Neighbours = { earlier: string[]; later: string[] }

function neighboursOf({ order }: Authored): Neighbours[] {
  return order.slice(1).map((later, index) => ({ earlier: order[index] ?? [], later }))
}

function bucketIds({ earlier, later }: Neighbours): { kept: string; broken: string } {
  const id = `${earlier.join('+')}>${later.join('+')}`
  return { kept: `${id}:kept`, broken: `${id}:broken` }
}

function bucketOf(neighbours: Neighbours, { positions }: Response): string[] {
  const earlier = neighbours.earlier.map((id) => positions[id]).filter((position) => position !== undefined)
  const later = neighbours.later.map((id) => positions[id]).filter((position) => position !== undefined)
  if (earlier.length < neighbours.earlier.length || later.length < neighbours.later.length) return []
  const { kept, broken } = bucketIds(neighbours)
  return [Math.max(...earlier) < Math.min(...later) ? kept : broken]
}

function bucketsOf(question: Authored, neighbours: Neighbours): Bucket[] {
  const { kept, broken } = bucketIds(neighbours)
  const names = (ids: string[]) => ids.map((id) => `“${textOf(question, id)}”`).join(', ')
  const paras = question.cards.filter((card) => [...neighbours.earlier, ...neighbours.later].includes(card.id)).flatMap((card) => card.paras)
  return [
    { id: kept, label: `${names(neighbours.earlier)} before ${names(neighbours.later)}`, right: true, paras },
    { id: broken, label: `${names(neighbours.earlier)} not before ${names(neighbours.later)}`, right: false, paras },
  ]
}

function summarise(question: Authored, { positions }: Response): string {
  const { groups } = groupsOf(question.cards.map((card) => card.id), positions)
  return groups.map((group) => group.map((id) => textOf(question, id)).join(' = ')).join(' → ')
}

function textOf(question: Authored, id: string): string {
  return question.cards.find((card) => card.id === id)?.text ?? id
}

function inOrder({ id, cards }: Authored, seed: string): Authored['cards'] {
  return inSeededOrder(cards, `${seed}/${id}`)
}

function paper(question: Authored, seed: string): PaperPart[] {
  const positionOf = (id: string) => 1 + question.order.findIndex((group) => group.includes(id))
  return [
    {
      kind: 'table',
      label: 'Write 1 beside the earliest. Cards of the same time get the same number.',
      head: ['Card', 'Position'],
      rows: inOrder(question, seed).map(({ id, text }) => ({ head: text, cells: [{ answer: String(positionOf(id)) }] })),
    },
  ]
}

function words({ cards }: Authored): Words[] {
  return [
    ...cards.map(({ id, text }) => ({ at: `card ${id}`, text, isFeedback: false })),
    ...cards.map(({ id, feedback }) => ({ at: `feedback on card ${id}`, text: feedback, isFeedback: true })),
  ]
}

function scoringRule(): string {
  return 'Every pair of cards in the right order earns a share, every pair the wrong way round takes one away, and marks never go below zero.'
}
