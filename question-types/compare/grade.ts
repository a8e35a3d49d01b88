import type { Grade } from '../define'
import { kinds } from './kinds'
import type { Authored, Pair, Response } from './schema'
import { letteredSegments, nothing } from './segments'

/** A pair with a piece of the first version in it: what one row of menus asks for. */
export type LeftPair = Pair & { left: number }
export type Result = 'right' | 'wrong' | 'empty'

/** The pairs that have a piece of the first version, in the order of that version. */
export function leftPairs({ pairs }: Pick<Authored, 'pairs'>): LeftPair[] {
  return pairs.filter((pair): pair is LeftPair => pair.left !== undefined).sort((one, other) => one.left - other.left)
}

/** The pair of the piece that stands only in the second version, if there is one. */
export function addedPair({ pairs }: Pick<Authored, 'pairs'>): Pair | undefined {
  return pairs.find((pair) => pair.left === undefined)
}

export function matchResult(pair: LeftPair, response: Response): Result {
  return resultOf(response.match[pair.left], [pair.right ?? nothing])
}

export function changeResult(pair: LeftPair, response: Response): Result {
  return resultOf(response.change[pair.left], [pair.kind, pair.alsoRight])
}

export function addedResult(question: Authored, response: Response): Result {
  return resultOf(response.added, [addedPair(question)?.right ?? nothing])
}

/** Right answers about where each piece is and what is new, and about what changed. */
export type Tally = { matches: number; allMatches: number; changes: number; allChanges: number }

export function tally(question: Authored, response: Response): Tally {
  const pairs = leftPairs(question)
  const matches = [...pairs.map((pair) => matchResult(pair, response)), addedResult(question, response)]
  const changes = pairs.map((pair) => changeResult(pair, response))
  return { matches: countRight(matches), allMatches: matches.length, changes: countRight(changes), allChanges: changes.length }
}

/**
 * (right matches ÷ matches + right changes ÷ changes) ÷ 2. Every piece on the left has a match and a change;
 * "what is new" is one match more. A match and a change count apart from each other.
 */
export function grade(question: Authored, response: Response): Grade {
  const { matches, allMatches, changes, allChanges } = tally(question, response)
  return { fraction: (matches / allMatches + changes / allChanges) / 2 }
}

/** Exact: every place menu offers the m pieces on the right and "nothing", so 1/(m + 1); a change is right for one or two of five kinds. */
export function chance(question: Authored): number {
  const pairs = leftPairs(question)
  const accepted = pairs.reduce((sum, { alsoRight }) => sum + (alsoRight ? 2 : 1), 0)
  return (1 / (letteredSegments(question.right.fragments).length + 1) + accepted / kinds.length / pairs.length) / 2
}

function resultOf(given: string | undefined, right: readonly (string | undefined)[]): Result {
  if (given === undefined) return 'empty'
  return right.includes(given) ? 'right' : 'wrong'
}

function countRight(results: readonly Result[]): number {
  return results.filter((result) => result === 'right').length
}
