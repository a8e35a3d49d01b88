import 'server-only'
import { z } from 'zod'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const revokeInvitationInput = z.object({ invitationId: z.string() })

/** Makes an invitation worthless. */
export async function revokeInvitation(viewer: Viewer, { invitationId }: z.output<typeof revokeInvitationInput>): Promise<void> {
  const { count } = await db.invitation.deleteMany({ where: { AND: [{ id: invitationId, usedAt: null }, scopes.invitation.administrable(viewer)] } })
  if (count === 0) throw new Refusal('not-found', 'This invitation has been used or revoked.')
}
