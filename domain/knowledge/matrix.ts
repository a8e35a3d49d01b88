import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import type { Actor } from './actors'
import type { Issue } from './issues'
import type { Position } from './positions'

export type MatrixFilter = {
  /** Only what rests on a paragraph of this article. */
  article?: string
  /** Only what a report could know by this day. */
  asOf?: string
  kind?: Actor['kind']
}

/** What one actor wants in one matter. Without positions it is not stated. */
export type MatrixCell = { issue: Issue; positions: Position[] }
export type MatrixRow = { actor: Actor; cells: MatrixCell[] }

type Tables = { actors: readonly Actor[]; issues: readonly Issue[]; positions: readonly Position[] }

/** The actors of whom something is told, each with one cell for every issue. */
export function matrixOf({ actors, issues, positions }: Tables, filter: MatrixFilter): MatrixRow[] {
  const kept = positionsIn(positions, filter)
  return actors
    .filter(({ id, kind }) => (!filter.kind || kind === filter.kind) && kept.some(({ actor }) => actor === id))
    .map((actor) => ({
      actor,
      cells: issues.map((issue) => ({ issue, positions: kept.filter((position) => position.actor === actor.id && position.issue === issue.id) })),
    }))
}

/** The positions that an article, a day or both leave. A gap is one on every day. */
export function positionsIn(positions: readonly Position[], { article, asOf }: MatrixFilter): Position[] {
  return positions.filter((position) => {
    const isInArticle = !article || position.paras.some((para) => articleOfParagraph(para) === article)
    const isInTime = !asOf || position.stance === 'not-stated' || position.asOf <= asOf
    return isInArticle && isInTime
  })
}

/** Where the matrix stands with this filter; with a cell, that cell is open. */
export function matrixHref({ article, asOf, kind }: MatrixFilter, cell?: { actor: string; issue: string }): string {
  const query = Object.entries({ article, asOf, kind, ...cell }).filter((each): each is [string, string] => each[1] !== undefined)
  return `/matrix${query.length > 0 ? `?${new URLSearchParams(query)}` : ''}${cell ? '#cell' : ''}`
}

/** The days up to which the reports of the positions could know, the earliest first. */
export function daysOfPositions(positions: readonly Position[]): string[] {
  return [...new Set(positions.flatMap((position) => (position.stance === 'not-stated' ? [] : [position.asOf])))].sort()
}
