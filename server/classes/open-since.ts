import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { changeClass } from './change-class'

export const openSinceInput = z.object({ classId: z.string() })

/** Opens to a class what became known after the as-of date. */
export async function openSince(viewer: Viewer, { classId }: z.output<typeof openSinceInput>) {
  return changeClass(viewer, classId, { sinceOpenedAt: new Date() })
}
