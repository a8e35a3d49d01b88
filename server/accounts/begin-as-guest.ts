import 'server-only'
import { z } from 'zod'
import { safeNext } from '@/domain/access/safe-next'
import type { Viewer } from '@/server/access/viewer'
import { countTryFromAddress } from '@/server/auth/rate-limits'
import { startSession } from '@/server/auth/sessions'
import { db } from '@/server/db/client'

export const beginAsGuestInput = z.object({ next: z.string().optional() })

/** Lets somebody learn at once, with no account. Whoever is signed in stays who they are. */
export async function beginAsGuest(viewer: Viewer | null, { next }: z.output<typeof beginAsGuestInput>): Promise<{ next: string }> {
  if (!viewer) {
    await countTryFromAddress('new accounts from an address')
    await startSession(await db.user.create({ data: { role: 'learner', name: 'Guest', isGuest: true } }))
  }
  return { next: safeNext(next, '/lessons') }
}
