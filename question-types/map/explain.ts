import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { placeOf } from '@/domain/map/places'
import type { PlaceId } from '@/domain/map/places'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { notRightFirst } from '../keyed-parts'
import { placeGiven, resultOf } from './grade'
import type { CardResult } from './grade'
import type { Authored, Card, Response } from './schema'

export function explain(question: Authored, response: Response | null): Explanation {
  const results = question.cards.map((card) => resultOf(card, placeGiven(card, response)))
  return {
    verdict: response ? verdictOn(results) : 'Not answered. The place of each card is shown below.',
    notes: notRightFirst(question.cards.map((card) => noteOn(card, response))),
    steps: stepsOf(question.weight, results),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

/** The accepted places in words, such as "Aleppo or Idlib". */
export function placesInWords(ids: readonly PlaceId[]): string {
  return ids.map((id) => placeOf(id).name).join(' or ')
}

const standings: Record<CardResult, Standing> = { right: 'right', wrong: 'wrong', empty: 'missed' }

export function noteOn(card: Card, response: Response | null): Note {
  const given = placeGiven(card, response)
  return {
    about: `${card.text}: ${placesInWords(card.accepted)}`,
    text: card.feedback,
    standing: standings[resultOf(card, given)],
    paras: [...new Set([...card.paras, ...paragraphIdsIn(card.feedback)])],
    whyTempting: card.lures?.find(({ place }) => place === given)?.rationale,
  }
}

function verdictOn(results: readonly CardResult[]): string {
  const right = count(results, 'right')
  return right === results.length ? `Right: all ${right} cards stand where the articles put them.` : `${right} of ${results.length} cards stand where the articles put them.`
}

function stepsOf(weight: number, results: readonly CardResult[]): GradeStep[] {
  const share = weight / results.length
  const step = (words: string, result: CardResult): GradeStep => {
    const cards = count(results, result)
    return { label: `${cards} of ${results.length} cards: ${words}`, earned: result === 'right' ? cards * share : 0, available: cards * share, paras: [] }
  }
  return [step('at the right place', 'right'), step('at another place', 'wrong'), step('without a place', 'empty')].filter(({ available }) => available > 0)
}

function count(results: readonly CardResult[], result: CardResult): number {
  return results.filter((each) => each === result).length
}
