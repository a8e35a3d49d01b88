import 'server-only'
import { createHash } from 'node:crypto'
import { db, type Transaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { countTryFromAddress } from './rate-limits'

export const worthless = 'This invitation has been used, was revoked or is too old. Ask for a new one.'

/** What the database keeps of a secret that only a link holds. */
export const hashOfSecret = (secret: string) => createHash('sha256').update(secret).digest('base64url')

/** The invitation that a secret opens, while it is good. */
export async function findInvitation(secret: string): Promise<{ id: string; email: string | null } | null> {
  await countTryFromAddress('secret links from an address')
  return db.invitation.findFirst({
    where: { secretHash: hashOfSecret(secret), usedAt: null, expiresAt: { gt: new Date() }, createdBy: { disabledAt: null } },
    select: { id: true, email: true },
  })
}

/** Uses an invitation up; refuses when somebody else was faster. */
export async function spendInvitation(transaction: Transaction, invitationId: string): Promise<void> {
  const { count } = await transaction.invitation.updateMany({ where: { id: invitationId, usedAt: null }, data: { usedAt: new Date() } })
  if (count === 0) throw new Refusal('conflict', worthless)
}
