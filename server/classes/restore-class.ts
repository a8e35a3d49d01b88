import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { changeClass } from './change-class'

export const restoreClassInput = z.object({ classId: z.string() })

/** Brings an archived class back. Its code stays closed until the teacher opens it. */
export async function restoreClass(viewer: Viewer, { classId }: z.output<typeof restoreClassInput>) {
  return changeClass(viewer, classId, { archivedAt: null })
}
