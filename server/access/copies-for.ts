import 'server-only'
import { createHmac } from 'node:crypto'
import type { Viewer } from '@/server/access/viewer'
import { authSecret } from '@/server/env'

/**
 * For whom a browser may keep the pages that it is sent: a name for one learner that tells nobody who it
 * is; `visitor` where nobody is signed in; `nobody` for teachers, whose pages say what learners must not know.
 */
export function copiesFor(viewer: Pick<Viewer, 'id' | 'role'> | null): string {
  if (!viewer) return 'visitor'
  if (viewer.role !== 'learner') return 'nobody'
  return createHmac('sha256', authSecret()).update(`copies for ${viewer.id}`).digest('hex').slice(0, 24)
}
