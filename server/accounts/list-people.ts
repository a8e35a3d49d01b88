import 'server-only'
import { can } from '@/domain/access/abilities'
import { sortRows } from '@/domain/tables/sort-rows'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'

type People = NonNullable<Awaited<ReturnType<typeof listPeople>>>
export type Teacher = People['teachers'][number]
export type Invitation = People['invitations'][number]

/** The teachers and the open invitations, for an administrator. */
export async function listPeople(viewer: Viewer) {
  if (!can(viewer, 'manage-people')) return null
  const [teachers, invitations] = await Promise.all([
    db.user.findMany({
      where: scopes.user.administrable(viewer),
      select: { id: true, name: true, email: true, role: true, createdAt: true, disabledAt: true, _count: { select: { teaching: true } } },
      orderBy: { id: 'asc' },
    }),
    db.invitation.findMany({
      where: { AND: [scopes.invitation.administrable(viewer), { usedAt: null, expiresAt: { gt: new Date() } }] },
      select: { id: true, email: true, createdAt: true, expiresAt: true },
      orderBy: [{ expiresAt: 'desc' }, { id: 'asc' }],
    }),
  ])
  return { teachers: sortRows(teachers.map(({ _count, ...teacher }) => ({ ...teacher, classes: _count.teaching })), ({ name }) => name), invitations }
}
