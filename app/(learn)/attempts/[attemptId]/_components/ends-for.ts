import type { Ends } from '@/components/quiz/server-clock'
import type { AttemptView } from '@/server/attempts/read-attempt'

/** When the attempt ends, and by which clock it is written, for the part of the page that runs in the browser. */
export function endsFor({ time, now, assignment }: AttemptView): { ends: Ends | null; timeZone: string } {
  return { ends: time && { endsAt: time.endsAt.toISOString(), now: now.toISOString() }, timeZone: assignment?.timeZone ?? 'UTC' }
}
