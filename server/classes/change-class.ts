import 'server-only'
import { can } from '@/domain/access/abilities'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import type { Prisma } from '@/server/db/generated/sqlite/client'
import { Refusal } from '@/server/errors'

/** Writes to a class that the viewer may manage, or refuses as if there were none. */
export async function changeClass(viewer: Viewer, classId: string, data: Prisma.ClassUpdateManyMutationInput) {
  if (!can(viewer, 'manage-classes')) throw new Refusal('not-allowed', 'Only teachers manage classes.')
  const { count } = await db.class.updateMany({ where: { AND: [{ id: classId }, scopes.class.manageable(viewer)] }, data })
  if (count === 0) throw new Refusal('not-found', 'There is no such class among yours.')
  return { classId }
}
