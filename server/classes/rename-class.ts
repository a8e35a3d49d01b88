import 'server-only'
import { z } from 'zod'
import { className } from '@/domain/classes/input'
import type { Viewer } from '@/server/access/viewer'
import { changeClass } from './change-class'

export const renameClassInput = z.object({ classId: z.string(), name: className })

export async function renameClass(viewer: Viewer, { classId, name }: z.output<typeof renameClassInput>) {
  return changeClass(viewer, classId, { name })
}
