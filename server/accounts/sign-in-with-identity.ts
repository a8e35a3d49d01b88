import 'server-only'
import { tidyName } from '@/domain/access/sign-in-name'
import type { Viewer } from '@/server/access/viewer'
import { countTryFromAddress } from '@/server/auth/rate-limits'
import { db, inTransaction, type Transaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'

/** What an outside provider says about somebody who signed in there. */
export type OutsideIdentity = { provider: string; subject: string; name: string | null; email: string | null; emailVerified: boolean }

/**
 * The person behind an outside identity. Known ones are found by provider and subject. Otherwise a
 * verified e-mail finds a teacher who has it; a guest becomes that person, with their work; and
 * anybody else becomes a new learner. Only an invitation makes a teacher.
 */
export async function signInWithIdentity(viewer: Viewer | null, identity: OutsideIdentity) {
  const key = { provider: identity.provider, subject: identity.subject }
  const known = await db.identity.findUnique({ where: { provider_subject: key }, select: { user: true } })
  const person = known?.user ?? (await link(viewer, identity))
  if (person.disabledAt) throw new Refusal('not-allowed', 'This account is closed.')
  return person
}

async function link(viewer: Viewer | null, identity: OutsideIdentity) {
  await countTryFromAddress('new accounts from an address')
  return inTransaction(async (transaction) => {
    const person = (await teacherWithEmail(transaction, identity)) ?? (await newLearner(transaction, viewer, identity))
    await transaction.identity.create({ data: { provider: identity.provider, subject: identity.subject, userId: person.id } })
    return person
  })
}

/** An e-mail counts only when the provider vouches for it: anybody can write somebody else's in a profile. */
async function teacherWithEmail(transaction: Transaction, { email, emailVerified }: OutsideIdentity) {
  if (!email || !emailVerified) return null
  return transaction.user.findFirst({ where: { email: email.toLowerCase(), role: { in: ['teacher', 'admin'] } } })
}

async function newLearner(transaction: Transaction, viewer: Viewer | null, identity: OutsideIdentity) {
  const name = tidyName(identity.name ?? '').slice(0, 60) || 'Student'
  if (viewer?.isGuest) return transaction.user.update({ where: { id: viewer.id, isGuest: true }, data: { name, isGuest: false } })
  return transaction.user.create({ data: { role: 'learner', name } })
}
