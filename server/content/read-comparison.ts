import { claimsOfPair, closestPair, pairFor, type ClaimsOfPair, type Pair } from '@/domain/knowledge/compare-articles'
import type { Claim } from '@/domain/knowledge/claims'
import type { Article } from '@/domain/lessons/schema'
import { readArticle, readCourse } from './course'

export type Comparison = {
  left: Article
  right: Article
  lists: ClaimsOfPair
  /** The claim that is lit in both. */
  claim: Claim | null
}

type Asked = { left?: string; right?: string; claim?: string }

/**
 * Two articles beside each other. What is not asked for is chosen: the pair that shows the claim best, or shares most.
 * Null where something is asked for that there is not, and where there are no two articles.
 */
export function readComparison(asked: Asked): Comparison | null {
  const { articles, knowledge } = readCourse()
  const claim = knowledge.claims.find(({ id }) => id === asked.claim) ?? null
  if (asked.claim !== undefined && !claim) return null
  const ids = articles.map(({ id }) => id)
  const { left, right } = articlesFor(asked, (claim && pairFor(claim, ids)) ?? closestPair(knowledge.claims, ids))
  return left && right ? { left, right, lists: claimsOfPair(knowledge.claims, { left: left.id, right: right.id }), claim } : null
}

function articlesFor(asked: Asked, own: Pair | null): { left: Article | null; right: Article | null } {
  if (!own) return { left: null, right: null }
  const beside = (taken: Article | null) => readArticle(taken?.id === own.left ? own.right : own.left)
  const given = { left: asked.left === undefined ? null : readArticle(asked.left), right: asked.right === undefined ? null : readArticle(asked.right) }
  const left = asked.left === undefined ? beside(given.right) : given.left
  const right = asked.right === undefined ? beside(left) : given.right
  return { left, right }
}
