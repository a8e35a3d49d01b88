import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { emailField, emailTaken, nameField, newPasswordField, refinePassword } from '@/server/auth/account-fields'
import { hashPassword } from '@/server/auth/passwords'
import { findInvitation, spendInvitation, worthless } from '@/server/auth/secret-link'
import { startSession } from '@/server/auth/sessions'
import { inTransaction, isUniqueConflict } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const acceptInvitationInput = z.object({ secret: z.string(), name: nameField, email: emailField, password: newPasswordField }).superRefine(refinePassword)

/** Makes the account of an invited teacher. */
export async function acceptInvitation(viewer: Viewer | null, { secret, name, email, password }: z.output<typeof acceptInvitationInput>): Promise<void> {
  if (viewer && !viewer.isGuest) throw new Refusal('conflict', `You are signed in as ${viewer.name}. Sign out first.`)
  const invitation = await findInvitation(secret)
  if (!invitation) throw new Refusal('not-found', worthless)
  const passwordHash = await hashPassword(password)
  const teacher = await inTransaction(async (transaction) => {
    await spendInvitation(transaction, invitation.id)
    return transaction.user.create({ data: { role: 'teacher', name, email, passwordHash } })
  }).catch((error) => {
    if (isUniqueConflict(error)) throw new Refusal('conflict', emailTaken, 'email')
    throw error
  })
  await startSession(teacher)
}
