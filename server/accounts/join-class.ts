import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { enrolIn, requireOpenClass, teachersDoNotJoin } from '@/server/access/open-class'
import type { Viewer } from '@/server/access/viewer'
import { inTransaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'

export const joinClassInput = z.object({ code: z.string() })

/** Puts the viewer, who has an account, in the class. */
export async function joinClass(viewer: Viewer, { code }: z.output<typeof joinClassInput>): Promise<void> {
  if (!can(viewer, 'join-classes')) throw new Refusal('not-allowed', teachersDoNotJoin)
  if (viewer.isGuest) throw new Refusal('conflict', 'Choose a name and a password first, so that your teacher knows who you are.')
  const found = await requireOpenClass(code)
  await inTransaction((transaction) => enrolIn(transaction, found.id, viewer.id))
}
