import 'server-only'
import type { SinceEntry } from '@/domain/knowledge/since'
import { can } from '@/domain/access/abilities'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readCourse } from '@/server/content/course'
import { db } from '@/server/db/client'

/** What became known after the as-of date, oldest first: for teachers, and for the students of a class whose teacher has opened it. Null while it is sealed. */
export async function readSince(viewer: Viewer): Promise<SinceEntry[] | null> {
  if (!can(viewer, 'read-teacher-notes') && !(await isOpenTo(viewer))) return null
  return [...readCourse().knowledge.since].sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)))
}

async function isOpenTo(viewer: Viewer): Promise<boolean> {
  const open = await db.class.findFirst({ where: { AND: [{ sinceOpenedAt: { not: null } }, scopes.class.readable(viewer)] }, select: { id: true } })
  return open !== null
}
