import 'server-only'
import type { Viewer } from '@/server/access/viewer'
import { mayStillSetUp } from '@/server/auth/setup-link'
import { Refusal } from '@/server/errors'

export type SetupLink = { status: 'good' } | { status: 'bad'; message: string }

/** Whether a setup link can be used. Whoever holds the link may know. */
export async function readSetupLink(viewer: Viewer | null, secret: string): Promise<SetupLink> {
  try {
    return (await mayStillSetUp(secret)) ? { status: 'good' } : { status: 'bad', message: 'It has been used, or a part of it is missing.' }
  } catch (error) {
    if (error instanceof Refusal) return { status: 'bad', message: error.message }
    throw error
  }
}
