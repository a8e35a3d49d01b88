import 'server-only'
import { can } from '@/domain/access/abilities'
import { formatJoinCode } from '@/domain/classes/join-code'
import type { Viewer } from '@/server/access/viewer'
import type { CsvTable } from '@/server/analytics/csv-response'
import { listMyClasses } from './list-my-classes'

/** The classes that the viewer teaches, as a table to download. */
export async function exportClasses(viewer: Viewer): Promise<CsvTable | null> {
  if (!can(viewer, 'export-results')) return null
  const classes = await listMyClasses(viewer)
  return { title: 'Classes', header: ['Class', 'Code', 'Joining', 'Time zone', 'Students', 'Assignments', 'Archived'], pages: onePage(classes) }
}

async function* onePage(classes: Awaited<ReturnType<typeof listMyClasses>>) {
  yield classes.map((each) => [
    each.name, formatJoinCode(each.code), each.codeOpen ? 'open' : 'closed', each.timeZone, String(each.students), String(each.assignments), each.isArchived ? 'yes' : 'no',
  ])
}
