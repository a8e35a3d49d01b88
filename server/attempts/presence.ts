import 'server-only'

/** When the page of an attempt was last heard of, and at what. */
export type Seen = {
  seenAt: Date
  questionId: string
  /** How many answers that browser holds and the server has not. */
  waiting: number
}

const mostKept = 20_000

// Worth nothing after a restart, so it is kept in memory; where every bundle of the server finds it.
const shared = globalThis as typeof globalThis & { onTheRecordPresence?: Map<string, Seen> }
const kept = (shared.onTheRecordPresence ??= new Map())

/** Keeps the last sign of life of an attempt. The one heard of longest ago makes room. */
export function noteSeen(attemptId: string, seen: Seen): void {
  kept.delete(attemptId)
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value ?? '')
  kept.set(attemptId, seen)
}

/** An attempt that is over is no longer watched. */
export function forgetSeen(attemptId: string): void {
  kept.delete(attemptId)
}

/** The last sign of life of each of these attempts, since this server was started. Those never heard of are left out. */
export function seenSince(attemptIds: readonly string[]): Map<string, Seen> {
  return new Map(attemptIds.flatMap((id) => {
    const seen = kept.get(id)
    return seen ? [[id, seen] as const] : []
  }))
}
