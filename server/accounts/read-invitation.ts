import 'server-only'
import type { Viewer } from '@/server/access/viewer'
import { countTryFromAddress } from '@/server/auth/rate-limits'
import { hashOfSecret } from '@/server/auth/secret-link'
import { db } from '@/server/db/client'

/** The invitation that a link names, while it is good. */
export async function readInvitation(viewer: Viewer | null, secret: string): Promise<{ id: string; email: string | null } | null> {
  await countTryFromAddress('secret links from an address')
  return db.invitation.findFirst({
    where: { secretHash: hashOfSecret(secret), usedAt: null, expiresAt: { gt: new Date() }, createdBy: { disabledAt: null } },
    select: { id: true, email: true },
  })
}
