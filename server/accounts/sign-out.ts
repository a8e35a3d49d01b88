import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { endSession } from '@/server/auth/sessions'

export const signOutInput = z.object({})

/** Signs this browser out. */
export async function signOut(viewer: Viewer | null): Promise<void> {
  if (viewer) await endSession()
}
