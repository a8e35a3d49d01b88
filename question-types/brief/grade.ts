import type { Grade } from '../define'
import { sumOf, topSum } from './rubric-rows'
import type { Authored, Claim, Response } from './schema'

/** The citation that a ticked claim has: a paragraph that shows it, another one, none; or the claim is shown by no paragraph. */
export type CitationResult = 'right' | 'other-paragraph' | 'uncited' | 'unsupported'

export function resultOf(claim: Claim, { claims, cites }: Pick<Response, 'claims' | 'cites'>): CitationResult | null {
  if (!claims.includes(claim.id)) return null
  if (claim.paras.length === 0) return 'unsupported'
  const para = cites[claim.id]
  if (para === undefined) return 'uncited'
  return claim.paras.includes(para) ? 'right' : 'other-paragraph'
}

export type Citations = {
  ticked: number
  right: Claim[]
  /** The independent strands that the right ones come from. */
  strands: string[]
  /** What the citations earn, from 0 to 1. */
  share: number
}

/**
 * min(1, right ÷ required, strands ÷ needed): enough right citations, from enough origins that do not depend on each other.
 * Whoever ticks more claims than allowed has the right ones counted in proportion, right × allowed ÷ ticked: as many
 * as would be left, on average, if the claims too many were taken out by lot.
 */
export function citationsOf(question: Authored, response: Pick<Response, 'claims' | 'cites'>): Citations {
  const { requiredClaims, maxClaims, minStrands } = question
  const ticked = question.claims.filter(({ id }) => response.claims.includes(id)).length
  const right = question.claims.filter((claim) => resultOf(claim, response) === 'right')
  const strands = [...new Set(right.flatMap(({ strand }) => strand ?? []))]
  const counted = ticked > maxClaims ? (right.length * maxClaims) / ticked : right.length
  return { ticked, right, strands, share: Math.min(1, counted / requiredClaims, strands.length / minStrands) }
}

/** What each part of the marks is: the machine checks a quarter, a person scores the prose. */
export const citationPart = 0.25
export const memoPart = 0.75

/** ¼ × the citations + ¾ × (sum of the four rows ÷ 12). No machine marks prose: 0 for the rows until the student has scored them. */
export function grade(question: Authored, response: Response): Grade {
  const memo = response.text === undefined ? 0 : sumOf(response.scores ?? {}) / topSum
  return { fraction: citationPart * citationsOf(question, response).share + memoPart * memo }
}

/**
 * An upper bound. A guess takes one of the examples with its own levels, and cites a random paragraph for each of
 * the required number of random claims. The mean of the rows is exact. The share of the citations is at most
 * right ÷ required, whose mean is that of accepted ÷ offered paragraphs over all claims.
 */
export function chance({ claims, paras, examples }: Pick<Authored, 'claims' | 'paras' | 'examples'>): number {
  const memo = meanOf(examples.map(({ levels }) => sumOf(levels) / topSum))
  const citation = meanOf(claims.map((claim) => claim.paras.length / paras.length))
  return citationPart * citation + memoPart * memo
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length
}
