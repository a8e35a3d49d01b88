/** When an attempt ends, and what the server's clock showed when it said so. A page that was kept for later is older than a reply. */
export type Ends = { endsAt: string; now: string; isReply?: boolean }

const name = 'on-the-record clock'

/**
 * Milliseconds until the end, by the server's clock. This machine's may be wrong; how wrong is known from what the server
 * said last. An old page shows the server's clock too early, never too late: the larger difference is the true one.
 */
export function timeLeft({ endsAt, now, isReply }: Ends): number {
  const ahead = Date.parse(now) - Date.now()
  const known = isReply ? ahead : Math.max(ahead, read() ?? ahead)
  write(known)
  return Date.parse(endsAt) - (Date.now() + known)
}

function read(): number | null {
  try {
    const kept = sessionStorage.getItem(name)
    return kept === null ? null : Number(kept)
  } catch {
    return null
  }
}

function write(ahead: number) {
  try {
    sessionStorage.setItem(name, String(ahead))
  } catch {
    // Then each page stands for itself.
  }
}
