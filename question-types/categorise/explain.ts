import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, Note } from '../define'
import { correctedFraction, correctedSteps } from '../guess-correction'
import type { Tally } from '../guess-correction'
import { notRightFirst, standingOfPart } from '../keyed-parts'
import { tallyOf } from './grade'
import type { Authored, Card, Response } from './schema'

export function explain(question: Authored, response: Response | null): Explanation {
  const tally = tallyOf(question, response)
  return {
    verdict: response ? verdictOn(tally) : 'Not answered. Where each card belongs is shown below.',
    notes: notRightFirst(question.cards.map((card) => noteOn(question, card, response))),
    steps: correctedSteps(tally, { weight: question.weight, parts: 'cards' }),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

export function labelOf({ categories }: Authored, id: string): string {
  return categories.find((category) => category.id === id)?.label ?? id
}

export function noteOn(question: Authored, card: Card, response: Response | null): Note {
  const standing = standingOfPart(response?.placed[card.id], card.category)
  return {
    about: `${card.text}: ${labelOf(question, card.category)}`,
    text: card.feedback,
    standing,
    paras: [...new Set([...card.paras, ...paragraphIdsIn(card.feedback)])],
    ...(standing === 'wrong' ? { whyTempting: card.rationale } : {}),
  }
}

function verdictOn(tally: Tally): string {
  const { right, wrong, empty } = tally
  const all = right + wrong + empty
  if (right === all) return `Right: all ${all} cards.`
  const noMore = right > 0 && correctedFraction(tally) === 0 ? ', which is no more than guessing gets' : ''
  const left = empty > 0 ? ` ${empty === 1 ? 'One has' : `${empty} have`} no category.` : ''
  return `${right} of ${all} cards are where they belong${noMore}.${left}`
}
