import type { Position } from '@/domain/knowledge/positions'
import type { ContentProblem } from '../content-problem'
import { paragraphIdsOf, type KnowledgeCheck, type KnowledgeSurroundings } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'

const issuesFile = { file: 'knowledge/issues.yaml', path: '' }

/** Positions name actors, issues and paragraphs that exist, within their time, and a cell is either stated or not. */
export const positionReferences: KnowledgeCheck = (around) => {
  const { issues, positions } = around.course.knowledge
  return [...repeatedNames(issuesFile, issues.map(({ id }) => id)), ...positions.flatMap((position) => positionFaults(position, around)), ...cellFaults(positions)]
}

function positionFaults(position: Position, { course }: KnowledgeSurroundings): ContentProblem[] {
  const { actors, issues } = course.knowledge
  const at = placeOf(position)
  const ids = actors.map(({ id }) => id)
  const names = [
    ...unknownNames(at, [position.actor], ids),
    ...unknownNames(at, [position.issue], issues.map(({ id }) => id)),
    ...unknownNames(at, position.paras, paragraphIdsOf(course)),
  ]
  if (position.stance === 'not-stated') return names
  const { asOf, reportedBy, actor, paras } = position
  return [
    ...names,
    ...unknownNames(at, reportedBy ? [reportedBy] : [], ids),
    ...(reportedBy === actor ? [{ ...at, message: 'An actor that speaks for itself needs no "reportedBy".' }] : []),
    ...(asOf > course.asOf ? [{ ...at, message: `Its date ${asOf} lies after the course's, ${course.asOf}.` }] : []),
    ...[actor, ...(reportedBy ? [reportedBy] : [])].flatMap((id) => absentFrom(actors.find((one) => one.id === id)?.paras, paras).map((para) => ({ ...at, message: `${id} does not appear in ${para} by actors.yaml.` }))),
  ]
}

function absentFrom(appearances: string[] | undefined, paras: string[]): string[] {
  return appearances ? paras.filter((para) => !appearances.includes(para)) : []
}

function cellFaults(positions: Position[]): ContentProblem[] {
  const cellOf = ({ actor, issue }: Position) => `${actor}, ${issue}`
  const gaps = positions.filter(({ stance }) => stance === 'not-stated')
  return gaps
    .filter((gap) => positions.filter((one) => cellOf(one) === cellOf(gap)).length > 1)
    .map((gap) => ({ ...placeOf(gap), message: 'A position that is not stated cannot stand beside another one in the same cell.' }))
}

function placeOf({ actor, issue }: Position): { file: string; path: string } {
  return { file: 'knowledge/positions.yaml', path: `${actor}, ${issue}` }
}
