import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { costInWords } from '../guess-correction'
import { saysNotStated } from '../keyed-options'
import { cardsInOrder, categoriesInOrder } from './attempt-order'
import { examples } from './examples'
import { explain, labelOf, noteOn } from './explain'
import { chance, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Card, Category, Presented, Response } from './schema'

export const categorise: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Categorise',
  about: 'Put each card into the category where it belongs.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule(question)),
    type: 'categorise',
    categories: categoriesInOrder(question, seed).map(({ id, label, description }) => ({ id, label, description })),
    cards: cardsInOrder(question, seed).map(({ id, text }) => ({ id, text })),
  }),
  fromForm,
  belongs: ({ cards, categories }, { placed }) =>
    Object.entries(placed).every(([id, category]) => cards.some((card) => card.id === id) && categories.some((each) => each.id === category)),
  isComplete: ({ cards }, { placed }) => cards.every(({ id }) => placed[id] !== undefined),
  grade,
  modelAnswer: ({ cards }) => ({ placed: Object.fromEntries(cards.map(({ id, category }) => [id, category])) }),
  classify: ({ cards }, { placed }) => cards.flatMap(({ id }) => (placed[id] === undefined ? [] : [`${id}:${placed[id]}`])),
  buckets: (question) => question.cards.flatMap((card) => bucketsOf(question, card)),
  summarise: (question, { placed }) =>
    question.cards
      .flatMap(({ id, text }) => {
        const category = placed[id]
        return category === undefined ? [] : [`${text}: ${labelOf(question, category)}`]
      })
      .join('; '),
  scoringRule,
  explain,
  chance,
  guess: ({ cards, categories }, random) => ({ placed: Object.fromEntries(cards.map(({ id }) => [id, categories[random.below(categories.length)]?.id ?? ''])) }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ cards }) => cards.flatMap(({ paras }) => paras),
  offersNotStated: ({ categories }) => categories.some(({ label }) => saysNotStated({ text: label })),
  examples,
}

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  return fields && { placed: fields }
}

function bucketsOf(question: Authored, card: Card): Bucket[] {
  const { paras } = noteOn(question, card, null)
  return question.categories.map(({ id, label }) => ({
    id: `${card.id}:${id}`,
    label: `${card.text}: ${label}`,
    right: id === card.category,
    misconception: card.misconceptions?.[id],
    paras,
  }))
}

function paper(question: Authored, seed: string): PaperPart[] {
  return [
    { kind: 'list', label: 'Write one of these beside each card', items: categoriesInOrder(question, seed).map(inOneLine) },
    {
      kind: 'table',
      head: ['Card', 'Category'],
      rows: cardsInOrder(question, seed).map(({ text, category, paras }) => ({ head: text, cells: [{ answer: [labelOf(question, category), ...paras].join(', ') }] })),
    },
  ]
}

function inOneLine({ label, description }: Category): string {
  return description ? `${label}: ${description}` : label
}

function words({ categories, cards }: Authored): Words[] {
  return [
    ...categories.map(({ id, label }) => ({ at: `category ${id}`, text: label, isFeedback: false })),
    ...categories.flatMap(({ id, description }) => (description ? [{ at: `description of category ${id}`, text: description, isFeedback: false }] : [])),
    ...cards.map(({ id, text }) => ({ at: `card ${id}`, text, isFeedback: false })),
    ...cards.map(({ id, feedback }) => ({ at: `feedback on card ${id}`, text: feedback, isFeedback: true })),
    ...cards.flatMap(({ id, rationale }) => (rationale ? [{ at: `rationale of card ${id}`, text: rationale, isFeedback: true }] : [])),
  ]
}

function scoringRule({ categories }: Authored): string {
  return `Each right card earns a share. Each wrong or empty one takes ${costInWords(categories.length)} away, which corrects for guessing. Marks never go below zero.`
}
