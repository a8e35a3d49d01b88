import { compareParagraphIds } from '@/domain/lessons/paragraph-id'
import type { Paragraph, Voice } from '@/domain/lessons/schema'
import type { Claim, Mention } from './claims'
import type { Issue } from './issues'
import type { Position } from './positions'

/** A claim at one of the places where it is made. */
export type ClaimMade = { claim: Claim; mention: Mention }

/** What one actor says in one paragraph: as a voice there, and with the claims that it makes. */
export type Saying = { para: string; voices: Voice[]; claims: ClaimMade[] }

/** The claims that a paragraph makes, in the order of the list. */
export function claimsMadeIn(para: string, claims: readonly Claim[]): ClaimMade[] {
  return claimsMade(claims).filter(({ mention }) => mention.para === para)
}

/** Everything that an actor says, in reading order. */
export function sayingsOf(actor: string, paragraphs: readonly Paragraph[], claims: readonly Claim[]): Saying[] {
  const own = claimsMade(claims).filter(({ mention }) => mention.who === actor)
  const voicesIn = (id: string) => paragraphs.find((paragraph) => paragraph.id === id)?.voices.filter((voice) => voice.actor === actor) ?? []
  const paras = [...paragraphs.map(({ id }) => id).filter((id) => voicesIn(id).length > 0), ...own.map(({ mention }) => mention.para)]
  return [...new Set(paras)].sort(compareParagraphIds).map((para) => ({ para, voices: voicesIn(para), claims: own.filter(({ mention }) => mention.para === para) }))
}

/** What an actor is said to want, issue by issue. */
export function wantsOf(actor: string, positions: readonly Position[], issues: readonly Issue[]): { issue: Issue; positions: Position[] }[] {
  return issues
    .map((issue) => ({ issue, positions: positions.filter((position) => position.actor === actor && position.issue === issue.id) }))
    .filter((each) => each.positions.length > 0)
}

function claimsMade(claims: readonly Claim[]): ClaimMade[] {
  return claims.flatMap((claim) => claim.mentions.map((mention) => ({ claim, mention })))
}
