import 'server-only'
import { can } from '@/domain/access/abilities'
import { modeNamed } from '@/domain/attempts/modes'
import { isoInZone } from '@/domain/classes/time-zone'
import type { Viewer } from '@/server/access/viewer'
import type { CsvTable } from '@/server/analytics/csv-response'
import { readClass } from '@/server/classes/read-class'
import { listClassAssignments, listRunningAssignments, type AssignmentSummary } from './list-class-assignments'

const header = ['Class', 'Assignment', 'Mode', 'Due', 'Withdrawn', 'Students', 'Not started', 'Working', 'Finished']

/** What is running in all of the viewer's classes. */
export async function exportRunningAssignments(viewer: Viewer): Promise<CsvTable | null> {
  if (!can(viewer, 'export-results')) return null
  return { title: 'Assignments running', header, pages: onePage(await listRunningAssignments(viewer)) }
}

/** Every assignment of a class; null where there is no such class. */
export async function exportClassAssignments(viewer: Viewer, classId: string): Promise<CsvTable | null> {
  if (!can(viewer, 'export-results')) return null
  const found = await readClass(viewer, classId)
  return found && { title: `${found.name} – assignments`, header, pages: onePage(await listClassAssignments(viewer, classId)) }
}

async function* onePage(assignments: AssignmentSummary[]) {
  yield assignments.map((each) => [
    each.className, each.title, modeNamed(each.mode).name, each.dueAt ? isoInZone(each.dueAt, each.timeZone) : '',
    each.isWithdrawn ? 'yes' : 'no', ...[each.students, each.notStarted, each.working, each.finished].map(String),
  ])
}
