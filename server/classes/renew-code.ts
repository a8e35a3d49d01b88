import 'server-only'
import { z } from 'zod'
import { newJoinCode } from '@/domain/classes/join-code'
import type { Viewer } from '@/server/access/viewer'
import { changeClass } from './change-class'
import { secureRandom, withFreeCode } from './free-code'

export const renewCodeInput = z.object({ classId: z.string() })

/** Gives the class a new code. The old one stops working at once. */
export async function renewCode(viewer: Viewer, { classId }: z.output<typeof renewCodeInput>) {
  return withFreeCode(() => changeClass(viewer, classId, { code: newJoinCode(secureRandom) }))
}
