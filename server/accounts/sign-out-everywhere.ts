import 'server-only'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { endSession } from '@/server/auth/sessions'
import { db } from '@/server/db/client'

/** Signs the viewer out of every browser, this one too. */
export async function signOutEverywhere(viewer: Viewer): Promise<void> {
  await db.session.deleteMany({ where: scopes.session.own(viewer) })
  await endSession()
}
