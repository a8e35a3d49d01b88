/** What is known of a student who has been set work, at one moment. */
export type Signs = {
  startedAt: Date | null
  lastSavedAt: Date | null
  finishedAt: Date | null
  /** When their page was last heard of; null for never since the server was started. */
  seenAt: Date | null
  /** How many answers their browser holds and the server has not. */
  waiting: number
}

export type LiveState = 'not-started' | 'working' | 'stuck' | 'offline' | 'finished'

/** A page that is open says so every twenty seconds. After so long without a word it is away. Milliseconds. */
const offlineAfterMs = 50_000

/** Nothing new for so long, with the page open, may mean that somebody is stuck. Milliseconds. */
const stuckAfterMs = 180_000

/** Who is at work, who may be stuck, who cannot be heard. A page without scripts is heard of when it saves. */
export function liveStateOf(signs: Signs, now: Date): LiveState {
  const { startedAt, finishedAt } = signs
  if (finishedAt) return 'finished'
  if (!startedAt) return 'not-started'
  if (now.getTime() - lastHeardAt(signs).getTime() > offlineAfterMs) return 'offline'
  return now.getTime() - lastStepAt(signs).getTime() > stuckAfterMs ? 'stuck' : 'working'
}

/** The newest sign of life. */
export function lastHeardAt(signs: Signs): Date {
  return newest([signs.seenAt, signs.lastSavedAt, signs.startedAt])
}

/** When something was last answered, or begun. */
export function lastStepAt(signs: Signs): Date {
  return newest([signs.lastSavedAt, signs.startedAt])
}

function newest(instants: readonly (Date | null)[]): Date {
  return new Date(Math.max(0, ...instants.map((instant) => instant?.getTime() ?? 0)))
}
