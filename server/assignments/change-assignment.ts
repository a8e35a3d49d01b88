import 'server-only'
import { can } from '@/domain/access/abilities'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import type { Prisma } from '@/server/db/generated/sqlite/client'
import { Refusal } from '@/server/errors'

/** Writes to an assignment that the viewer may manage, or refuses as if there were none. */
export async function changeAssignment(viewer: Viewer, assignmentId: string, data: Prisma.AssignmentUpdateManyMutationInput) {
  if (!can(viewer, 'assign-lessons')) throw new Refusal('not-allowed', 'Only teachers change assignments.')
  const { count } = await db.assignment.updateMany({ where: { AND: [{ id: assignmentId }, scopes.assignment.manageable(viewer)] }, data })
  if (count === 0) throw new Refusal('not-found', 'There is no such assignment among yours.')
  return { assignmentId }
}
