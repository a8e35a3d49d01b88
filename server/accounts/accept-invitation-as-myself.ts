import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { findInvitation, spendInvitation, worthless } from '@/server/auth/secret-link'
import { startSession } from '@/server/auth/sessions'
import { inTransaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const acceptInvitationAsMyselfInput = z.object({ secret: z.string() })

/** Makes a teacher of somebody who signed in with another service to accept. Not of a student who is in a class. */
export async function acceptInvitationAsMyself(viewer: Viewer, { secret }: z.output<typeof acceptInvitationAsMyselfInput>): Promise<void> {
  const invitation = await findInvitation(secret)
  if (!invitation) throw new Refusal('not-found', worthless)
  const person = await inTransaction(async (transaction) => {
    await spendInvitation(transaction, invitation.id)
    const fresh = { id: viewer.id, role: 'learner', isGuest: false, enrolments: { none: {} } } as const
    const { count } = await transaction.user.updateMany({ where: fresh, data: { role: 'teacher', signInName: null } })
    if (count === 0) throw new Refusal('conflict', 'This account cannot become a teacher’s. Sign out, and open the invitation again.')
    return transaction.user.findUniqueOrThrow({ where: { id: viewer.id } })
  })
  await startSession(person)
}
