import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import type { Paragraph } from '@/domain/lessons/schema'
import type { Claim, Mention, Standing } from './claims'

export type Pair = { left: string; right: string }

/** The claims of two articles: made in both, in conflict between them, or made in one while the other is silent. */
export type ClaimsOfPair = { both: Claim[]; conflict: Claim[]; onlyLeft: Claim[]; onlyRight: Claim[] }

/** How an article stands to a claim. What the claim does not mention, it is silent on. */
export function standingOf(claim: Claim, article: string): Standing {
  return claim.articles[article] ?? 'silent'
}

/** Whether the article says it, from whatever root. */
function saysSo(standing: Standing): boolean {
  return standing === 'agrees' || standing === 'same-origin'
}

/** Claims that neither article makes are left out, even where both conflict with them. */
export function claimsOfPair(claims: readonly Claim[], { left, right }: Pair): ClaimsOfPair {
  const of = (article: string, other: string, standing: Standing) => claims.filter((claim) => saysSo(standingOf(claim, article)) && standingOf(claim, other) === standing)
  const conflicting = new Set([...of(left, right, 'conflicts'), ...of(right, left, 'conflicts')])
  return {
    both: claims.filter((claim) => saysSo(standingOf(claim, left)) && saysSo(standingOf(claim, right))),
    conflict: claims.filter((claim) => conflicting.has(claim)),
    onlyLeft: of(left, right, 'silent'),
    onlyRight: of(right, left, 'silent'),
  }
}

/** Two articles in which a claim is best seen: one that makes it, and beside it one that conflicts, else one that makes it too. */
export function pairFor(claim: Claim, articles: readonly string[]): Pair | null {
  const ranked = (standings: Standing[]) => standings.flatMap((standing) => articles.filter((article) => standingOf(claim, article) === standing))
  const first = ranked(['agrees', 'same-origin'])[0]
  const second = ranked(['conflicts', 'agrees', 'same-origin', 'silent']).find((article) => article !== first)
  if (!first || !second) return null
  return articles.indexOf(first) < articles.indexOf(second) ? { left: first, right: second } : { left: second, right: first }
}

/** The two articles that make most claims in common. Null where there are no two. */
export function closestPair(claims: readonly Claim[], articles: readonly string[]): Pair | null {
  const pairs = articles.flatMap((left, index) => articles.slice(index + 1).map((right) => ({ left, right })))
  const shared = (pair: Pair) => claimsOfPair(claims, pair).both.length
  return pairs.reduce<Pair | null>((best, pair) => (best && shared(best) >= shared(pair) ? best : pair), null)
}

/** Neighbouring paragraphs that are all lit or all unlit. */
export type Run = { isLit: boolean; paragraphs: Paragraph[] }

/** An article cut into runs, so that what lies between the lit paragraphs can be folded away. */
export function runsOf(paragraphs: readonly Paragraph[], lit: ReadonlySet<string>): Run[] {
  const runs: Run[] = []
  for (const paragraph of paragraphs) {
    const isLit = lit.has(paragraph.id)
    const last = runs.at(-1)
    if (last?.isLit === isLit) last.paragraphs.push(paragraph)
    else runs.push({ isLit, paragraphs: [paragraph] })
  }
  return runs
}

/** Where an article makes a claim, and where it speaks against it. */
export type PlacesInArticle = { mentions: Mention[]; against: string[] }

export function placesOfClaim({ mentions, against }: Claim, article: string): PlacesInArticle {
  const isHere = (para: string) => articleOfParagraph(para) === article
  return { mentions: mentions.filter(({ para }) => isHere(para)), against: against.filter(isHere) }
}
