import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields, wholeNumber } from '../form-fields'
import { examples } from './examples'
import { acceptedInWords, explain } from './explain'
import { acceptedOn, chance, grade, isLured, placementOf } from './grade'
import { itemsInOrder } from './item-order'
import { authored, response } from './schema'
import type { Authored, Item, Lure, Placement, Presented, Response } from './schema'
import { axisIds, stepInWords, stepsOf } from './steps'
import type { Axis, AxisId } from './steps'

export const twoAxis: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Two-axis placement',
  about: 'Place positions on two axes at once, with two menus for each, or mark what is not stated.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'two-axis',
    x: axisOf(question.x),
    y: axisOf(question.y),
    items: itemsInOrder(question, seed).map(({ id, text }) => ({ id, text })),
  }),
  fromForm,
  belongs: (question, { placed }) => Object.entries(placed).every(([id, given]) => question.items.some((item) => item.id === id) && areOffered(question, given)),
  isComplete: ({ items }, given) => items.every((item) => axisIds.every((axis) => placementOf(item, given)[axis] !== undefined)),
  grade,
  modelAnswer: ({ items }) => ({ placed: Object.fromEntries(items.map(({ id, x, y }) => [id, { x, y }])) }),
  classify: ({ items }, given) => items.flatMap((item) => bucketsGiven(item, placementOf(item, given))),
  buckets: (question) => question.items.flatMap((item) => [...axisIds.flatMap((axis) => axisBuckets(question, item, axis)), ...lureBuckets(question, item)]),
  summarise,
  scoringRule,
  explain,
  chance,
  guess: (question, random) => {
    const draw = (axis: AxisId) => stepsOf(question[axis])[random.below(stepsOf(question[axis]).length)]
    return { placed: Object.fromEntries(question.items.map(({ id }) => [id, { x: draw('x'), y: draw('y') }])) }
  },
  selfScored: false,
  paper,
  words,
  paragraphs: ({ items }) => items.flatMap(({ paras }) => paras),
  offersNotStated: ({ x, y }) => x.notStated === true || y.notStated === true,
  examples,
}

function axisOf({ name, low, high, steps, notStated }: Axis): Axis {
  return { name, low, high, steps: [...steps], notStated: notStated === true }
}

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  if (!fields) return null
  const placed = new Map<string, { [axis: string]: unknown }>()
  for (const [part, value] of Object.entries(fields)) {
    const [item = '', axis = '', ...rest] = part.split('.')
    if (rest.length > 0 || !axisIds.some((id) => id === axis)) return fields
    placed.set(item, { ...placed.get(item), [axis]: wholeNumber(value) })
  }
  return { placed: Object.fromEntries(placed) }
}

function areOffered(question: Authored, given: Placement): boolean {
  return axisIds.every((axis) => {
    const step = given[axis]
    return step === undefined || stepsOf(question[axis]).includes(step)
  })
}

// A lure is a part of its own beside the two axes: it may need both of them.
function lureId(item: Item, index: number): string {
  return `${item.id}:lure-${index + 1}`
}

function bucketsGiven(item: Item, given: Placement): string[] {
  const lured = (item.lures ?? []).findIndex((lure) => isLured(lure, given))
  return [...axisIds.filter((axis) => given[axis] !== undefined).map((axis) => `${item.id}.${axis}:${given[axis]}`), ...(lured < 0 ? [] : [lureId(item, lured)])]
}

function axisBuckets(question: Authored, item: Item, axis: AxisId): Bucket[] {
  return stepsOf(question[axis]).map((step) => ({
    id: `${item.id}.${axis}:${step}`,
    label: `${item.text}, ${question[axis].name}: ${stepInWords(question[axis], step)}`,
    right: acceptedOn(item, axis).includes(step),
    paras: item.paras,
  }))
}

function lureBuckets(question: Authored, item: Item): Bucket[] {
  const place = (lure: Lure) =>
    axisIds.flatMap((axis) => (lure[axis] ? [`${question[axis].name}: ${lure[axis].map((step) => stepInWords(question[axis], step)).join(' or ')}`] : [])).join(', with ')
  return (item.lures ?? []).map((lure, index) => ({
    id: lureId(item, index),
    label: `${item.text}, ${place(lure)}`,
    right: false,
    misconception: lure.misconception,
    paras: item.paras,
  }))
}

function summarise(question: Authored, given: Response): string {
  return question.items
    .flatMap((item) => {
      const placement = placementOf(item, given)
      const chosen = axisIds.flatMap((axis) => (placement[axis] === undefined ? [] : [`${question[axis].name} ${stepInWords(question[axis], placement[axis])}`]))
      return chosen.length === 0 ? [] : [`${item.text}: ${chosen.join(', ')}`]
    })
    .join('; ')
}

function paper(question: Authored, seed: string): PaperPart[] {
  return [
    ...axisIds.map((axis): PaperPart => {
      const { name, low, high } = question[axis]
      return { kind: 'list', label: `${name}, from “${low}” to “${high}”`, items: stepsOf(question[axis]).map((step) => stepInWords(question[axis], step)) }
    }),
    {
      kind: 'table',
      label: 'Write a step of each list beside each card.',
      head: ['Card', question.x.name, question.y.name],
      rows: itemsInOrder(question, seed).map((item) => ({ head: item.text, cells: axisIds.map((axis) => ({ answer: acceptedInWords(question, item, axis) })) })),
    },
  ]
}

function words({ x, y, items }: Authored): Words[] {
  const ofAxis = (id: AxisId, { name, low, high, steps }: Axis) => [name, low, high, ...steps].map((text) => ({ at: `axis ${id}`, text, isFeedback: false }))
  return [
    ...ofAxis('x', x),
    ...ofAxis('y', y),
    ...items.map(({ id, text }) => ({ at: `item ${id}`, text, isFeedback: false })),
    ...items.map(({ id, feedback }) => ({ at: `feedback on item ${id}`, text: feedback, isFeedback: true })),
    ...items.flatMap(({ id, lures = [] }) => lures.map(({ rationale }, index) => ({ at: `rationale on item ${id}, lure ${index + 1}`, text: rationale, isFeedback: true }))),
  ]
}

function scoringRule(): string {
  return 'Each menu counts the same: a right step earns its share, one step off earns half of it, and “Not stated” counts only where it is right.'
}
