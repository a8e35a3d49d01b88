import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { emailField, nameField, newPasswordField, refinePassword } from '@/server/auth/account-fields'
import { hashPassword } from '@/server/auth/passwords'
import { startSession } from '@/server/auth/sessions'
import { firstTeacherMarker, mayStillSetUp } from '@/server/auth/setup-link'
import { inTransaction, isUniqueConflict } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const setUpInput = z.object({ secret: z.string(), name: nameField, email: emailField, password: newPasswordField }).superRefine(refinePassword)

type SetUpInput = z.output<typeof setUpInput>

/** Makes the first teacher, who is also the administrator. Works once. */
export async function setUp(viewer: Viewer | null, { secret, name, email, password }: SetUpInput): Promise<void> {
  if (!(await mayStillSetUp(secret))) throw new Refusal('not-found', 'This setup link has been used or is not complete.')
  const passwordHash = await hashPassword(password)
  const admin = await inTransaction(async (transaction) => {
    await transaction.setting.create({ data: { key: firstTeacherMarker, value: new Date().toISOString() } })
    return transaction.user.create({ data: { role: 'admin', name, email, passwordHash } })
  }).catch((error) => {
    if (isUniqueConflict(error)) throw new Refusal('conflict', 'Somebody has just used this setup link. Sign in, or ask them to invite you.')
    throw error
  })
  await startSession(admin)
}
