import 'server-only'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import type { Viewer } from '@/server/access/viewer'
import { emailField } from '@/server/auth/account-fields'
import { hashOfSecret } from '@/server/auth/secret-link'
import { db } from '@/server/db/client'
import { env } from '@/server/env'
import { Refusal } from '@/server/errors'

const lifetime = 7 * 24 * 60 * 60 * 1000

export const inviteTeacherInput = z.object({ email: z.union([z.literal('').transform(() => null), emailField]) })

/** Makes a link that lets one teacher in. The link is shown once: only a hash of its secret is kept. */
export async function inviteTeacher(viewer: Viewer, { email }: z.output<typeof inviteTeacherInput>): Promise<{ link: string; email: string | null }> {
  if (!can(viewer, 'manage-people')) throw new Refusal('not-allowed', 'Only an administrator can invite teachers.')
  const secret = randomBytes(24).toString('base64url')
  await db.invitation.create({ data: { secretHash: hashOfSecret(secret), email, createdById: viewer.id, expiresAt: new Date(Date.now() + lifetime) } })
  return { link: `${env.BASE_URL}/invite/${secret}`, email }
}
