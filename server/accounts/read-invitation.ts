import 'server-only'
import type { Viewer } from '@/server/access/viewer'
import { findInvitation, worthless } from '@/server/auth/secret-link'
import { Refusal } from '@/server/errors'

export type InvitationLink = { status: 'good'; email: string | null } | { status: 'bad'; message: string }

/** What a link invites to, while it is good. Whoever holds the link may know. */
export async function readInvitation(viewer: Viewer | null, secret: string): Promise<InvitationLink> {
  try {
    const invitation = await findInvitation(secret)
    return invitation ? { status: 'good', email: invitation.email } : { status: 'bad', message: worthless }
  } catch (error) {
    if (error instanceof Refusal) return { status: 'bad', message: error.message }
    throw error
  }
}
