import type { Actor } from '@/domain/knowledge/actors'
import type { Issue } from '@/domain/knowledge/issues'
import { daysOfPositions, matrixOf, positionsIn, type MatrixFilter, type MatrixRow } from '@/domain/knowledge/matrix'
import type { Position } from '@/domain/knowledge/positions'
import { readArticle, readCourse } from './course'

/** A cell with everything in it. `hidden` counts what the filter keeps out. */
export type OpenCell = { actor: Actor; issue: Issue; positions: Position[]; hidden: number }
export type Matrix = { filter: MatrixFilter; issues: Issue[]; rows: MatrixRow[]; days: string[]; open: OpenCell | null }

type Asked = MatrixFilter & { actor?: string; issue?: string }

/** Who wants what, as far as the filter goes. Null where an article, an actor or an issue is asked for that there is not. */
export function readMatrix({ article, asOf, kind, actor, issue }: Asked): Matrix | null {
  const { knowledge } = readCourse()
  const found = article === undefined ? undefined : readArticle(article)
  if (found === null) return null
  const filter = { article: found?.id, asOf, kind }
  const open = actor === undefined && issue === undefined ? undefined : openCell({ actor, issue }, filter)
  if (open === null) return null
  return { filter, issues: knowledge.issues, rows: matrixOf(knowledge, filter), days: daysOfPositions(knowledge.positions), open: open ?? null }
}

function openCell(asked: { actor?: string; issue?: string }, filter: MatrixFilter): OpenCell | null {
  const { actors, issues, positions } = readCourse().knowledge
  const actor = actors.find(({ id }) => id === asked.actor)
  const issue = issues.find(({ id }) => id === asked.issue)
  if (!actor || !issue) return null
  const all = positions.filter((position) => position.actor === actor.id && position.issue === issue.id)
  const kept = positionsIn(all, filter)
  return { actor, issue, positions: kept, hidden: all.length - kept.length }
}
