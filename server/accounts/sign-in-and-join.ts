import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { enrolIn, requireOpenClass, teachersDoNotJoin } from '@/server/access/open-class'
import type { Viewer } from '@/server/access/viewer'
import { credentialsShape, personWith } from '@/server/auth/credentials'
import { startSession } from '@/server/auth/sessions'
import { inTransaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const signInAndJoinInput = z.object({ code: z.string(), ...credentialsShape })

/** Signs a learner who has been here before in, and puts them in the class. */
export async function signInAndJoin(viewer: Viewer | null, { code, ...credentials }: z.output<typeof signInAndJoinInput>): Promise<void> {
  const found = await requireOpenClass(code)
  const person = await personWith(credentials)
  if (!can(person, 'join-classes')) throw new Refusal('not-allowed', teachersDoNotJoin)
  await inTransaction((transaction) => enrolIn(transaction, found.id, person.id))
  await startSession(person)
}
