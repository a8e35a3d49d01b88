import 'server-only'
import { z } from 'zod'
import { safeNext } from '@/domain/access/safe-next'
import type { Viewer } from '@/server/access/viewer'
import { credentialsShape, personWith } from '@/server/auth/credentials'
import { startSession } from '@/server/auth/sessions'

export const signInInput = z.object({ ...credentialsShape, next: z.string().optional() })

/** Signs this browser in with a name (or e-mail) and password; says where to go. */
export async function signIn(viewer: Viewer | null, { next, ...credentials }: z.output<typeof signInInput>): Promise<{ next: string }> {
  const person = await personWith(credentials)
  await startSession(person)
  return { next: safeNext(next, person.role === 'learner' ? '/' : '/teach') }
}
