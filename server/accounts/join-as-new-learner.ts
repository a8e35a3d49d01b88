import 'server-only'
import { z } from 'zod'
import { signInNameOf } from '@/domain/access/sign-in-name'
import { enrolIn, requireOpenClass } from '@/server/access/open-class'
import type { Viewer } from '@/server/access/viewer'
import { nameField, nameTaken, newPasswordField, refinePassword } from '@/server/auth/account-fields'
import { hashPassword } from '@/server/auth/passwords'
import { countTryFromAddress } from '@/server/auth/rate-limits'
import { startSession } from '@/server/auth/sessions'
import { inTransaction, isUniqueConflict } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const joinAsNewLearnerInput = z.object({ code: z.string(), name: nameField, password: newPasswordField }).superRefine(refinePassword)

/** Makes an account in the class: for somebody new, or of the guest who is asking, whose work stays theirs. */
export async function joinAsNewLearner(viewer: Viewer | null, { code, name, password }: z.output<typeof joinAsNewLearnerInput>): Promise<void> {
  if (viewer && !viewer.isGuest) throw new Refusal('conflict', `You are signed in as ${viewer.name}. Join as yourself, or sign out first.`)
  const found = await requireOpenClass(code)
  await countTryFromAddress('new accounts from an address')
  const account = { role: 'learner', name, signInName: signInNameOf(name), passwordHash: await hashPassword(password), isGuest: false } as const
  const person = await inTransaction(async (transaction) => {
    const made = viewer ? await transaction.user.update({ where: { id: viewer.id, isGuest: true }, data: account }) : await transaction.user.create({ data: account })
    await enrolIn(transaction, found.id, made.id)
    return made
  }).catch((error) => {
    if (isUniqueConflict(error)) throw new Refusal('conflict', nameTaken, 'name')
    throw error
  })
  await startSession(person)
}
