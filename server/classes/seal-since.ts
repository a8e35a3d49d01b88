import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { changeClass } from './change-class'

export const sealSinceInput = z.object({ classId: z.string() })

/** Seals again what became known after the as-of date. */
export async function sealSince(viewer: Viewer, { classId }: z.output<typeof sealSinceInput>) {
  return changeClass(viewer, classId, { sinceOpenedAt: null })
}
