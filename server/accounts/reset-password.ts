import 'server-only'
import { randomInt } from 'node:crypto'
import { z } from 'zod'
import { formatJoinCode, newJoinCode } from '@/domain/classes/join-code'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { hashPassword } from '@/server/auth/passwords'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const resetPasswordInput = z.object({ userId: z.string() })

/**
 * Gives somebody who forgot their password a new one, shown once, and signs them out everywhere.
 * A teacher may for learners of their classes, an administrator for teachers too.
 */
export async function resetPassword(viewer: Viewer, { userId }: z.output<typeof resetPasswordInput>): Promise<{ name: string; password: string }> {
  const mine = { AND: [{ id: userId, isGuest: false }, { id: { not: viewer.id } }, scopes.user.readable(viewer)] }
  const person = await db.user.findFirst({ where: mine })
  if (!person) throw new Refusal('not-found', 'No such person.')
  const random = () => randomInt(2 ** 32) / 2 ** 32
  const password = `${formatJoinCode(newJoinCode(random))}-${newJoinCode(random).slice(0, 4)}`
  const passwordHash = await hashPassword(password)
  await db.$transaction([db.user.update({ where: { id: person.id }, data: { passwordHash } }), db.session.deleteMany({ where: { userId: person.id } })])
  return { name: person.name, password }
}
