import 'server-only'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'

/** A class that the viewer manages, with how many students are in it; null where there is none. */
export async function readClass(viewer: Viewer, classId: string) {
  const found = await db.class.findFirst({
    where: { AND: [{ id: classId }, scopes.class.manageable(viewer)] },
    select: {
      id: true, name: true, timeZone: true, code: true, codeOpen: true, createdAt: true, archivedAt: true, sinceOpenedAt: true,
      _count: { select: { enrolments: { where: { endedAt: null } } } },
    },
  })
  if (!found) return null
  const { _count, ...rest } = found
  return { ...rest, students: _count.enrolments }
}
