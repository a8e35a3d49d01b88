import 'server-only'
import { timingSafeEqual } from 'node:crypto'
import { db } from '@/server/db/client'
import { setupSecret } from '@/server/env'
import { countTryFromAddress } from './rate-limits'

/** Taken by whoever sets up first: the column is unique, so the second of two at once fails. */
export const firstTeacherMarker = 'first-teacher'

/** Whether a setup link is right and still unused. */
export async function mayStillSetUp(secret: string): Promise<boolean> {
  await countTryFromAddress('secret links from an address')
  if (!sameSecret(secret, setupSecret())) return false
  return (await db.setting.count({ where: { key: firstTeacherMarker } })) === 0 && (await db.user.count({ where: { role: 'admin' } })) === 0
}

function sameSecret(given: string, right: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
