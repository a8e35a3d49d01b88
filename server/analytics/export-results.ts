import 'server-only'
import { can } from '@/domain/access/abilities'
import { formatMarks, marksOf } from '@/domain/attempts/scoring'
import { isoInZone } from '@/domain/classes/time-zone'
import type { Viewer } from '@/server/access/viewer'
import { readAssignment } from '@/server/assignments/read-assignment'
import type { CsvTable } from './csv-response'
import { listAssignmentQuestions } from './list-assignment-questions'
import { listResultRows, type ResultRow } from './list-result-rows'

const ROWS_AT_ONCE = 500

/** One row per student, one column per question, of the attempt that counts; times on the class's clock. Null where there is no such assignment. */
export async function exportResults(viewer: Viewer, assignmentId: string): Promise<CsvTable | null> {
  if (!can(viewer, 'export-results')) return null
  const assignment = await readAssignment(viewer, assignmentId)
  if (!assignment) return null
  const questionIds = (await listAssignmentQuestions(viewer, assignment.id)).map(({ id }) => id)
  const { timeZone, name } = assignment.class
  return {
    title: `${name} – ${assignment.title}`,
    header: ['Student', 'In class', 'State', 'Late', 'Marks', 'Of', ...questionIds.flatMap((id) => [`${id} marks`, `${id} answer`]), 'Started', 'Finished', 'Ended by time', 'Attempt', 'Attempts', 'Best marks', 'Late answers'],
    pages: pages(viewer, assignment.id, (row) => cellsOf(row, questionIds, timeZone)),
  }
}

async function* pages(viewer: Viewer, assignmentId: string, toCells: (row: ResultRow) => string[]) {
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    const rows = (await listResultRows(viewer, { assignmentId, sort: { by: 'name' }, direction: 'ascending', name: '', limit: ROWS_AT_ONCE, offset }))?.rows ?? []
    yield rows.map(toCells)
    if (rows.length < ROWS_AT_ONCE) return
  }
}

function cellsOf(row: ResultRow, questionIds: string[], timeZone: string): string[] {
  const time = (instant: Date | null) => (instant ? isoInZone(instant, timeZone) : '')
  const marks = (value: number | null) => (value === null ? '' : formatMarks(value))
  const answers = questionIds.flatMap((id) => {
    const cell = row.cells[id]
    return cell ? [marks(marksOf(cell)), cell.answered ? cell.summary : ''] : ['', '']
  })
  return [
    row.name, row.hasLeft ? 'no' : 'yes', row.state, row.isLate ? 'yes' : 'no', marks(row.marks), marks(row.available),
    ...answers, time(row.startedAt), time(row.finishedAt), row.endedByTime ? 'yes' : 'no', ...triesOf(row),
  ]
}

/** Which attempt counts, how many there are, the best marks in them, and how many answers came too late and wait. */
function triesOf({ tries, attemptId }: ResultRow): string[] {
  const counted = tries.find(({ id }) => id === attemptId)
  const finished = tries.flatMap(({ marks }) => (marks === null ? [] : [marks]))
  const late = tries.reduce((sum, { lateAnswers }) => sum + lateAnswers, 0)
  return [counted ? String(counted.number) : '', String(tries.length), finished.length > 0 ? formatMarks(Math.max(...finished)) : '', String(late)]
}
