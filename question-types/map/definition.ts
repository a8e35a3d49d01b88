import { inMapOrder, placeOf } from '@/domain/map/places'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { cardsInOrder } from './card-order'
import { examples } from './examples'
import { explain, placesInWords } from './explain'
import { chance, grade, placeGiven } from './grade'
import { authored, response } from './schema'
import type { Authored, Card, Presented, Response } from './schema'

export const map: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Map',
  about: 'Place events and decisions on a schematic map, or choose the same places from menus.',
  authored,
  response,
  // Places keep the order of the map: their numbers say nothing about the key.
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'map',
    places: inMapOrder(question.places),
    cards: cardsInOrder(question, seed).map(({ id, text }) => ({ id, text })),
  }),
  fromForm,
  belongs: ({ cards, places }, { placed }) =>
    Object.entries(placed).every(([id, place]) => cards.some((card) => card.id === id) && places.some((each) => each === place)),
  isComplete: ({ cards }, given) => cards.every((card) => placeGiven(card, given) !== undefined),
  grade,
  modelAnswer: ({ cards }) => ({ placed: Object.fromEntries(cards.map(({ id, accepted }) => [id, accepted[0]])) }),
  classify: ({ cards }, given) =>
    cards.flatMap((card) => {
      const place = placeGiven(card, given)
      return place === undefined ? [] : [`${card.id}:${place}`]
    }),
  buckets: (question) => question.cards.flatMap((card) => bucketsOf(question, card)),
  summarise: ({ cards }, given) =>
    cards
      .flatMap((card) => {
        const place = placeGiven(card, given)
        return place === undefined ? [] : [`${card.text}: ${placeOf(place).name}`]
      })
      .join('; '),
  scoringRule,
  explain,
  chance,
  guess: ({ cards, places }, random) => ({ placed: Object.fromEntries(cards.map(({ id }) => [id, places[random.below(places.length)]])) }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ cards }) => cards.flatMap(({ paras }) => paras),
  examples,
}

function fromForm(form: FormData): unknown {
  const placed = responseFields(form)
  return placed && { placed }
}

function bucketsOf({ places }: Authored, { id, text, accepted, lures = [], paras }: Card): Bucket[] {
  return inMapOrder(places).map((place) => ({
    id: `${id}:${place}`,
    label: `${text}: ${placeOf(place).name}`,
    right: accepted.includes(place),
    misconception: lures.find((lure) => lure.place === place)?.misconception,
    paras,
  }))
}

function paper(question: Authored, seed: string): PaperPart[] {
  return [
    { kind: 'list', label: 'Places', items: inMapOrder(question.places).map((place) => placeOf(place).name) },
    {
      kind: 'table',
      label: 'Write a place from the list beside each card.',
      head: ['Card', 'Place'],
      rows: cardsInOrder(question, seed).map(({ text, accepted }) => ({ head: text, cells: [{ answer: placesInWords(accepted) }] })),
    },
  ]
}

function words({ cards }: Authored): Words[] {
  return [
    ...cards.map(({ id, text }) => ({ at: `card ${id}`, text, isFeedback: false })),
    ...cards.map(({ id, feedback }) => ({ at: `feedback on card ${id}`, text: feedback, isFeedback: true })),
    ...cards.flatMap(({ id, lures = [] }) => lures.map(({ place, rationale }) => ({ at: `rationale on card ${id} at ${place}`, text: rationale, isFeedback: true }))),
  ]
}

function scoringRule(): string {
  return 'Each card counts the same. It earns its share when it stands at a place where the articles put it.'
}
