import { standings as relations } from '@/domain/knowledge/claims'
import type { Grade } from '../define'
import { correctedFraction, meanOfGuessing } from '../guess-correction'
import type { Tally } from '../guess-correction'
import { countParts, standingOfPart } from '../keyed-parts'
import { cellId } from './schema'
import type { Authored, Response } from './schema'

export function tallyOf({ cells }: Authored, response: Response | null): Tally {
  const standings = cells.map((cell) => standingOfPart(response?.cells[cellId(cell)], cell.value))
  return { ...countParts(standings), answers: relations.length }
}

/** max(0, (p − 1/4) ÷ (1 − 1/4)), where p = right cells ÷ asked cells. An empty cell is not right. */
export function grade(question: Authored, response: Response): Grade {
  return { fraction: correctedFraction(tallyOf(question, response)) }
}

/** Exact: the mean of that fraction when the number of right cells is binomial with probability 1/4. */
export function chance({ cells }: Authored): number {
  return meanOfGuessing(cells.length, relations.length)
}
