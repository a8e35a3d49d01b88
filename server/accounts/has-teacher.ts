import 'server-only'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'

/** Whether the first teacher has been set up. Everybody may know: without one there is only the setup link. */
export async function hasTeacher(viewer: Viewer | null): Promise<boolean> {
  if (viewer?.role === 'admin') return true
  return (await db.user.findFirst({ where: { role: 'admin' }, select: { id: true } })) !== null
}
