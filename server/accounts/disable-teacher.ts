import 'server-only'
import { z } from 'zod'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const disableTeacherInput = z.object({ userId: z.string() })

/** Closes a teacher's account: they are signed out everywhere at their next request. Their classes and results stay. */
export async function disableTeacher(viewer: Viewer, { userId }: z.output<typeof disableTeacherInput>): Promise<void> {
  if (userId === viewer.id) throw new Refusal('conflict', 'You cannot close your own account.')
  const { count } = await db.user.updateMany({ where: { AND: [{ id: userId }, scopes.user.administrable(viewer)] }, data: { disabledAt: new Date() } })
  if (count === 0) throw new Refusal('not-found', 'No such teacher.')
  await db.session.deleteMany({ where: { userId } })
}
