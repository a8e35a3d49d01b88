import 'server-only'
import { can } from '@/domain/access/abilities'
import { sortRows } from '@/domain/tables/sort-rows'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'

export type ClassSummary = Awaited<ReturnType<typeof listMyClasses>>[number]

/** The classes that the viewer teaches: those in use first, then the archived, each by name. */
export async function listMyClasses(viewer: Viewer) {
  if (!can(viewer, 'manage-classes')) return []
  const classes = await db.class.findMany({
    where: scopes.class.readable(viewer),
    orderBy: { id: 'asc' },
    select: {
      id: true, name: true, timeZone: true, code: true, codeOpen: true, archivedAt: true,
      _count: { select: { enrolments: { where: { endedAt: null } }, assignments: { where: { archivedAt: null } } } },
    },
  })
  const summaries = classes.map(({ _count, archivedAt, ...rest }) => ({ ...rest, isArchived: archivedAt !== null, students: _count.enrolments, assignments: _count.assignments }))
  return sortRows(sortRows(summaries, ({ name }) => name), ({ isArchived }) => isArchived)
}
