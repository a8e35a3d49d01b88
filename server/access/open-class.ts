import 'server-only'
import { parseJoinCode } from '@/domain/classes/join-code'
import { countTryFromAddress, forgiveTryFromAddress } from '@/server/auth/rate-limits'
import { db, type Transaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const teachersDoNotJoin = 'Teachers do not join classes with a code. Sign in as a student, or open the class from your desk.'

const codeRefused = 'No class has this code. Look at it again, or ask your teacher whether joining is still open.'

/** The class that a code lets people into, or null. Wrong codes are counted, so that nobody finds classes by trying. */
export async function openClassWith(typed: string): Promise<{ id: string; name: string; code: string } | null> {
  await countTryFromAddress('wrong join codes from an address')
  const code = parseJoinCode(typed)
  const found = code && (await db.class.findFirst({ where: { code, codeOpen: true, archivedAt: null }, select: { id: true, name: true, code: true } }))
  if (!found) return null
  await forgiveTryFromAddress('wrong join codes from an address')
  return found
}

/** The same for writes. */
export async function requireOpenClass(typed: string) {
  const found = await openClassWith(typed)
  if (!found) throw new Refusal('not-found', codeRefused, 'code')
  return found
}

/** Puts a learner in a class. Twice is once; whom the teacher took out comes back, with a code that still opens it. */
export async function enrolIn(transaction: Transaction, classId: string, learnerId: string): Promise<void> {
  await transaction.enrolment.upsert({ where: { classId_learnerId: { classId, learnerId } }, create: { classId, learnerId }, update: { endedAt: null } })
}
