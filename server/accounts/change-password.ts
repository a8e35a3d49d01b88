import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { passwordProblem } from '@/domain/access/password-rules'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { hashPassword, passwordMatches } from '@/server/auth/passwords'
import { countTry, forgetTries } from '@/server/auth/rate-limits'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const changePasswordInput = z.object({ currentPassword: z.string().min(1, 'Write the password that you have now.').max(1000), newPassword: z.string() })

/** Changes the password. Every other browser is signed out. */
export async function changePassword(viewer: Viewer, { currentPassword, newPassword }: z.output<typeof changePasswordInput>): Promise<void> {
  if (!can(viewer, 'change-own-password')) throw new Refusal('not-allowed', 'You are a guest. Make an account first.')
  await countTry('sign-in of an account', viewer.id)
  const person = await db.user.findUniqueOrThrow({ where: { id: viewer.id } })
  if (person.passwordHash === null) throw new Refusal('conflict', 'Your account has no password here: you sign in with another service.')
  if (!(await passwordMatches(person.passwordHash, currentPassword))) throw new Refusal('not-allowed', 'That is not your password.', 'currentPassword')
  const problem = passwordProblem(newPassword, { name: person.name, email: person.email ?? undefined })
  if (problem) throw new Refusal('malformed', problem, 'newPassword')
  const passwordHash = await hashPassword(newPassword)
  await db.$transaction([
    db.user.update({ where: { id: viewer.id }, data: { passwordHash } }),
    db.session.deleteMany({ where: { AND: [scopes.session.own(viewer), { id: { not: viewer.sessionId } }] } }),
  ])
  await forgetTries('sign-in of an account', viewer.id)
}
