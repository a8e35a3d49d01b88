/** What the pressed button of an attempt page asks for, and where the question stands: `at` counts from 0. */
export type Move = { intent: string; at: number; count: number }

/** The position that the learner goes to; null to leave it as it is kept. */
export function positionAfter({ intent, at, count }: Move): number | null {
  if (intent === 'save' || intent === 'overview') return null
  if (intent === 'next') return Math.min(at + 1, count - 1)
  if (intent === 'previous') return Math.max(at - 1, 0)
  return intent.startsWith('go:') ? Math.min(Number(intent.slice(3)), count - 1) : at
}

/** The address of the page that follows. `revision` is that of the answer that was kept. */
export function pageAfter(attemptId: string, move: Move, revision: number): string {
  const attempt = `/attempts/${encodeURIComponent(attemptId)}`
  if (move.intent === 'overview') return `${attempt}/finish`
  const question = `${attempt}?q=${(positionAfter(move) ?? move.at) + 1}`
  // The revision makes it another address: to go to a part of the same page would show the page as it was.
  if (move.intent === 'hint') return `${question}&h=${revision}#hints`
  return move.intent === 'check' ? `${question}&r=${revision}#explanation` : question
}

/** Whether it leads to another page whatever the server has to say about the answer. */
export function isMoveAway({ intent, at, count }: Move): boolean {
  if (intent === 'overview') return true
  const isMove = intent === 'next' || intent === 'previous' || intent.startsWith('go:')
  return isMove && positionAfter({ intent, at, count }) !== at
}
