import 'server-only'
import { noAccommodation, type Accommodation } from '@/domain/attempts/accommodation'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'

export type AccommodationRecord = Accommodation & { setAt: Date; setByName: string }

/** What a student gets now and who set what when, newest first; at most 50. For the student and for their teachers; null for anybody else. */
export async function readAccommodations(viewer: Viewer, learnerId: string): Promise<{ current: Accommodation; history: AccommodationRecord[] } | null> {
  const learner = await db.user.findFirst({ where: { AND: [{ id: learnerId, role: 'learner' }, scopes.user.readable(viewer)] }, select: { id: true } })
  if (!learner) return null
  const rows = await db.accommodation.findMany({ where: { learnerId }, orderBy: { id: 'desc' }, take: 50, include: { setBy: { select: { name: true } } } })
  const history = rows.map(({ timeFactor, noTimeLimit, extraAttempts, extraDays, freeHints, setAt, setBy }) => ({
    timeFactor, noTimeLimit, extraAttempts, extraDays, freeHints, setAt, setByName: setBy.name,
  }))
  return { current: history[0] ?? noAccommodation, history }
}
