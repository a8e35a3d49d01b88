import 'server-only'
import { z } from 'zod'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const enableTeacherInput = z.object({ userId: z.string() })

/** Opens the closed account of a teacher again. */
export async function enableTeacher(viewer: Viewer, { userId }: z.output<typeof enableTeacherInput>): Promise<void> {
  const { count } = await db.user.updateMany({ where: { AND: [{ id: userId }, scopes.user.administrable(viewer)] }, data: { disabledAt: null } })
  if (count === 0) throw new Refusal('not-found', 'No such teacher.')
}
