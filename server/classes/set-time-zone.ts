import 'server-only'
import { z } from 'zod'
import { classTimeZone } from '@/domain/classes/input'
import type { Viewer } from '@/server/access/viewer'
import { changeClass } from './change-class'

export const setTimeZoneInput = z.object({ classId: z.string(), timeZone: classTimeZone })

/** Due dates keep their moment; they are shown on the clock of the new zone. */
export async function setTimeZone(viewer: Viewer, { classId, timeZone }: z.output<typeof setTimeZoneInput>) {
  return changeClass(viewer, classId, { timeZone })
}
