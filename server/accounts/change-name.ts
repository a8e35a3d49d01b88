import 'server-only'
import { z } from 'zod'
import { signInNameOf } from '@/domain/access/sign-in-name'
import type { Viewer } from '@/server/access/viewer'
import { nameField, nameTaken } from '@/server/auth/account-fields'
import { db, isUniqueConflict } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const changeNameInput = z.object({ name: nameField })

/** Changes how the viewer is called. A learner who signs in with a name signs in with the new one from now on. */
export async function changeName(viewer: Viewer, { name }: z.output<typeof changeNameInput>): Promise<void> {
  if (viewer.isGuest) throw new Refusal('not-allowed', 'You are a guest. Make an account first.')
  const { signInName } = await db.user.findUniqueOrThrow({ where: { id: viewer.id }, select: { signInName: true } })
  await db.user.update({ where: { id: viewer.id }, data: { name, ...(signInName !== null && { signInName: signInNameOf(name) }) } }).catch((error) => {
    if (isUniqueConflict(error)) throw new Refusal('conflict', nameTaken, 'name')
    throw error
  })
}
