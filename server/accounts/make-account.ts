import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { signInNameOf } from '@/domain/access/sign-in-name'
import type { Viewer } from '@/server/access/viewer'
import { nameField, nameTaken, newPasswordField, refinePassword } from '@/server/auth/account-fields'
import { hashPassword } from '@/server/auth/passwords'
import { startSession } from '@/server/auth/sessions'
import { db, isUniqueConflict } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const makeAccountInput = z.object({ name: nameField, password: newPasswordField }).superRefine(refinePassword)

/** Turns a guest into somebody with a name and a password. It is the same person: every answer stays. */
export async function makeAccount(viewer: Viewer, { name, password }: z.output<typeof makeAccountInput>): Promise<void> {
  if (!can(viewer, 'make-own-account')) throw new Refusal('not-allowed', 'You already have an account.')
  const data = { name, signInName: signInNameOf(name), passwordHash: await hashPassword(password), isGuest: false }
  const person = await db.user.update({ where: { id: viewer.id, isGuest: true }, data }).catch((error) => {
    if (isUniqueConflict(error)) throw new Refusal('conflict', nameTaken, 'name')
    throw error
  })
  await startSession(person)
}
