import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { credentialsShape, personWith } from '@/server/auth/credentials'
import { startSession } from '@/server/auth/sessions'
import { Refusal } from '@/server/errors'

export const signInAgainInput = z.object({ ...credentialsShape, whose: z.string() })

/** Signs the same person in again on the page they are on. Nobody else: the page holds that person's work. */
export async function signInAgain(viewer: Viewer | null, { whose, ...credentials }: z.output<typeof signInAgainInput>): Promise<{ name: string }> {
  const person = await personWith(credentials)
  if (person.name !== whose) throw new Refusal('not-allowed', `This page holds the work of ${whose}. Only ${whose} can go on with it.`, 'name')
  await startSession(person)
  return { name: person.name }
}
