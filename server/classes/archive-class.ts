import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { changeClass } from './change-class'

export const archiveClassInput = z.object({ classId: z.string() })

/** Puts a class away: nobody joins it or begins its work any more, and all results stay. */
export async function archiveClass(viewer: Viewer, { classId }: z.output<typeof archiveClassInput>) {
  return changeClass(viewer, classId, { archivedAt: new Date(), codeOpen: false })
}
