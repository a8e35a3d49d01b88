import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { classTimeZone, className } from '@/domain/classes/input'
import { newJoinCode } from '@/domain/classes/join-code'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { secureRandom, withFreeCode } from './free-code'

export const createClassInput = z.object({ name: className, timeZone: classTimeZone })
export type CreateClassInput = z.output<typeof createClassInput>

/** Makes a class with a join code, open for joining, and its maker as its teacher. */
export async function createClass(viewer: Viewer, { name, timeZone }: CreateClassInput) {
  if (!can(viewer, 'make-classes')) throw new Refusal('not-allowed', 'Only teachers make classes.')
  return withFreeCode(async () => {
    const made = await db.class.create({
      data: { name, timeZone, code: newJoinCode(secureRandom), teachers: { create: { teacherId: viewer.id } } },
      select: { id: true },
    })
    return { classId: made.id }
  })
}
