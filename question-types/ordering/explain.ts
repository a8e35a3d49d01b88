import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { countPairs } from './grade'
import type { Pairs } from './grade'
import { cardsInPlace } from './kept-order'
import type { Authored, Card, Response } from './schema'

export function explain(question: Authored, response: Response | null): Explanation {
  const given = response ?? { positions: {} }
  const pairs = countPairs(question, given)
  return {
    verdict: response ? verdictOn(question, given, pairs) : 'Not answered. The order that the articles give is shown below.',
    notes: notesOn(question, given),
    steps: stepsOf(question.weight, pairs),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

/** Right when the card already stands in order among the others, wrong when it is one to move, missed without a position. */
export function standingOfCard(id: string, response: Response, inPlace: ReadonlySet<string>): Standing {
  if (response.positions[id] === undefined) return 'missed'
  return inPlace.has(id) ? 'right' : 'wrong'
}

function verdictOn(question: Authored, response: Response, pairs: Pairs): string {
  if (pairs.kept === pairs.all) return 'Right: every card is in order.'
  const moves = question.cards.filter((card) => standingOfCard(card.id, response, cardsInPlace(question, response)) !== 'right').length
  const start = `${pairs.kept} of ${pairs.all} pairs of cards are in the right order`
  return `${start}. ${moves === 1 ? 'One card has' : `${moves} cards have`} to move.`
}

function notesOn(question: Authored, response: Response): Note[] {
  const inPlace = cardsInPlace(question, response)
  const inOrder = question.order.flat().flatMap((id) => question.cards.filter((card) => card.id === id))
  const notes = inOrder.map((card) => noteOn(card, standingOfCard(card.id, response, inPlace)))
  return [...notes.filter(({ standing }) => standing !== 'right'), ...notes.filter(({ standing }) => standing === 'right')]
}

function noteOn(card: Card, standing: Standing): Note {
  return { about: card.text, text: card.feedback, standing, paras: [...new Set([...card.paras, ...paragraphIdsIn(card.feedback)])] }
}

function stepsOf(weight: number, { all, kept, reversed, level }: Pairs): GradeStep[] {
  const share = weight / all
  const steps = [
    { label: `${kept} of ${all} pairs in the right order`, earned: kept * share, available: weight, paras: [] },
    { label: `${reversed} the wrong way round`, earned: -reversed * share, available: 0, paras: [] },
    { label: `${level} level, or without a position`, earned: 0, available: 0, paras: [] },
  ].filter((step, index) => index === 0 || !step.label.startsWith('0 '))
  if (kept >= reversed) return steps
  return [...steps, { label: 'Marks never go below zero', earned: (reversed - kept) * share, available: 0, paras: [] }]
}
