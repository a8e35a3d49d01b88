import { rungs } from '@/components/ui/rungs'
import type { Grade } from '../define'
import type { Authored, Claim, Response } from './schema'

export type ClaimResult = {
  /** Rungs between the chosen and the right one; undefined while none is chosen. */
  distance: number | undefined
  areWordsRight: boolean
  /** What the rung alone is worth, from 0 to 1. */
  rungCredit: number
  /** What the claim is worth, from 0 to 1. */
  credit: number
}

/** What 1 − (d ÷ 5)² gives on average when any rung is chosen and any rung is right: 1 − E[d²] ÷ 25 with E[d²] = 35 ÷ 6. */
const plainByChance = 23 / 30

/**
 * Credit for a rung d rungs off: the plain 1 − (d ÷ 5)², less what chance gives, over what is left:
 * max(0, (plain − 23/30) ÷ (1 − 23/30)) = max(0, 1 − 6d² ÷ 35). That is 1, 29/35, 11/35, and 0 from three rungs off.
 * The plain credit pays 0.87 on average for a random rung where the right one is 3 or 4: it would hardly tell a reader
 * from a guesser. Taking chance away like this makes it the weighted kappa of one claim, with quadratic weights
 * (Cohen 1968, https://doi.org/10.1037/h0026256).
 */
export function rungCreditAt(distance: number): number {
  const plain = 1 - (distance / 5) ** 2
  return Math.max(0, (plain - plainByChance) / (1 - plainByChance))
}

export function resultOf(claim: Claim, { rungs, words }: Response): ClaimResult {
  const rung = rungs[claim.id]
  const areWordsRight = claim.fragments.some(({ id, key }) => key === true && id === words[claim.id])
  if (rung === undefined) return { distance: undefined, areWordsRight, rungCredit: 0, credit: 0 }
  const distance = Math.abs(rung - claim.rung)
  const rungCredit = rungCreditAt(distance)
  return { distance, areWordsRight, rungCredit, credit: areWordsRight ? rungCredit : rungCredit / 2 }
}

/** The mean over claims of rung credit × (1 with words that justify the rung, else ½). */
export function grade(question: Authored, response: Response): Grade {
  return { fraction: mean(question.claims.map((claim) => resultOf(claim, response).credit)) }
}

/** The mean over claims of mean rung credit over the six rungs × (½ + ½ × keyed ÷ offered fragments). At most 0.46. */
export function chance({ claims }: Authored): number {
  return mean(claims.map(({ rung, fragments }) => {
    const rungByChance = mean(rungs.map((each) => rungCreditAt(Math.abs(each.rung - rung))))
    const wordsByChance = fragments.filter(({ key }) => key).length / fragments.length
    return rungByChance * (0.5 + 0.5 * wordsByChance)
  }))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}
