import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { changeClass } from './change-class'

export const closeJoiningInput = z.object({ classId: z.string() })

/** Turns away whoever comes with the class's code. Who is in stays in. */
export async function closeJoining(viewer: Viewer, { classId }: z.output<typeof closeJoiningInput>) {
  return changeClass(viewer, classId, { codeOpen: false })
}
