import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { changeClass } from './change-class'

export const openJoiningInput = z.object({ classId: z.string() })

/** Lets people join with the class's code. */
export async function openJoining(viewer: Viewer, { classId }: z.output<typeof openJoiningInput>) {
  return changeClass(viewer, classId, { codeOpen: true })
}
