import { attemptsWithUnsent, forgetAcknowledged } from './answer-store'
import type { OutboxState } from './answer-outbox'
import { openBrowserOutbox } from './browser-outbox'

/** What became of the answers of one attempt that an earlier visit left behind. */
export type LeftBehind = {
  attemptId: string
  sent: number
  /** Kept by the server, and not counted. */
  late: number
  /** Why others were not taken. */
  refused: string[]
  /** How many are to be chosen from two. */
  toChoose: number
  waiting: number
  state: OutboxState
}

/** Sends what any attempt of this person left in this browser. Tells each step; returns what ends it. */
export function sendLeftAnswers(learnerId: string, tell: (left: LeftBehind) => void): () => void {
  const listening = new AbortController()
  const finished = /^\/attempts\/([^/]+)\/review$/.exec(window.location.pathname)?.[1]
  void attemptsWithUnsent(learnerId).then((attemptIds) => {
    if (listening.signal.aborted) return
    for (const attemptId of attemptIds) sendFrom({ learnerId, attemptId }, tell, listening.signal)
    if (finished) void forgetAcknowledged(learnerId, finished)
  })
  return () => listening.abort()
}

function sendFrom(whose: { learnerId: string; attemptId: string }, tell: (left: LeftBehind) => void, signal: AbortSignal) {
  let left: LeftBehind = { attemptId: whose.attemptId, sent: 0, late: 0, refused: [], toChoose: 0, waiting: 0, state: 'sending' }
  const change = (by: Partial<LeftBehind>) => {
    left = { ...left, ...by, waiting: outbox.waiting().length }
    if (!signal.aborted) tell(left)
  }
  const outbox = openBrowserOutbox(whose, {
    onState: (state) => change({ state }),
    onKept: () => {},
    onSaved: () => change({ sent: left.sent + 1 }),
    onNotSaved: (_answer, { message, isLate }) => change(isLate ? { late: left.late + 1 } : { refused: [...left.refused, message] }),
    onConflicts: (conflicts) => change({ toChoose: conflicts.length }),
  })
  window.addEventListener('online', outbox.retry, { signal })
  void outbox.open().then(outbox.retry)
}
