import 'server-only'
import { can } from '@/domain/access/abilities'
import { isoInZone } from '@/domain/classes/time-zone'
import type { Viewer } from '@/server/access/viewer'
import type { CsvTable } from '@/server/analytics/csv-response'
import { listClassStudents } from './list-class-students'
import { readClass } from './read-class'

const ROWS_AT_ONCE = 500

/** The students of a class as a table to download; null where there is no such class. */
export async function exportStudents(viewer: Viewer, classId: string): Promise<CsvTable | null> {
  if (!can(viewer, 'export-results')) return null
  const found = await readClass(viewer, classId)
  if (!found) return null
  return { title: `${found.name} – students`, header: ['Student', 'Joined', 'Last active', 'Assignments done'], pages: pages(viewer, found) }
}

async function* pages(viewer: Viewer, { id, timeZone }: { id: string; timeZone: string }) {
  const time = (instant: Date | null) => (instant ? isoInZone(instant, timeZone) : '')
  for (let offset = 0; ; offset += ROWS_AT_ONCE) {
    const rows = (await listClassStudents(viewer, { classId: id, sort: 'name', direction: 'ascending', name: '', limit: ROWS_AT_ONCE, offset }))?.rows ?? []
    yield rows.map(({ name, joinedAt, lastActiveAt, done }) => [name, time(joinedAt), time(lastActiveAt), String(done)])
    if (rows.length < ROWS_AT_ONCE) return
  }
}
