import 'server-only'
import { z } from 'zod'
import { signInNameOf } from '@/domain/access/sign-in-name'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { passwordMatches } from './passwords'
import { countTry, countTryFromAddress, forgetTries } from './rate-limits'

export const credentialsShape = {
  name: z.string().trim().min(1, 'Write your name or e-mail.').max(200),
  password: z.string().min(1, 'Write your password.').max(1000),
}

export type Credentials = { name: string; password: string }

/** The person whom a name (or e-mail) and password belong to. One sentence for every way to be wrong. */
export async function personWith({ name, password }: Credentials) {
  const key = name.includes('@') ? name.toLowerCase() : signInNameOf(name)
  await countTryFromAddress('sign-in from an address')
  await countTry('sign-in of an account', key)
  const person = await db.user.findUnique({ where: name.includes('@') ? { email: key } : { signInName: key } })
  const matches = await passwordMatches(person?.passwordHash, password)
  if (!person || !matches || person.disabledAt) throw new Refusal('not-allowed', 'That name and password do not go together. Check both and try again.')
  await forgetTries('sign-in of an account', key)
  return person
}
