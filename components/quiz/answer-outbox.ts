/** An answer on its way to the server. */
export type OutgoingAnswer = {
  questionId: string
  /** The same each time this answer is sent: the server stores it once. */
  key: string
  /** The revision that this browser had last seen of the question. */
  basedOn: number
  /** The fields of the form, encoded, without key and basedOn. */
  fields: string
}

export type SavedAnswer = { revision: number; savedAt: string | null; supersedes: boolean; next: string }

export type Reply =
  | { kind: 'saved'; saved: SavedAnswer }
  /** Nobody, or somebody else, is signed in: the answer waits. */
  | { kind: 'signed-out' }
  /** It will never be taken. `message` says why. */
  | { kind: 'refused'; message: string }
  /** No network, a busy server, or no reply in time: the answer is sent again. */
  | { kind: 'unreachable' }

export type OutboxState = 'quiet' | 'sending' | 'slow' | 'unreachable' | 'signed-out'

/** Keeps answers where closing the page does not lose them. */
export type AnswerStore = {
  list(): OutgoingAnswer[]
  put(answer: OutgoingAnswer): void
  remove(answer: OutgoingAnswer): void
}

type OutboxParts = {
  store: AnswerStore
  send(answer: OutgoingAnswer): Promise<Reply>
  /** Calls back after so many milliseconds; returns what takes that back. */
  later(milliseconds: number, callback: () => void): () => void
  onState(state: OutboxState): void
  onSaved(answer: OutgoingAnswer, saved: SavedAnswer): void
  onRefused(answer: OutgoingAnswer, message: string): void
}

export type Outbox = {
  /** Puts an answer in the queue; an older one to the same question that was not sent yet gives way. */
  put(answer: OutgoingAnswer): void
  /** Sends now what waits for another try. */
  retry(): void
  waiting(): OutgoingAnswer[]
}

const slowAfter = 2_000
const longestPause = 30_000

/** Sends answers one after the other and again until the server has them. Never drops one that it has not. */
export function createOutbox(parts: OutboxParts): Outbox {
  const queue = new Map(parts.store.list().map((answer) => [answer.questionId, answer]))
  let isSending = false
  let failures = 0
  let stopPause = () => {}

  function put(answer: OutgoingAnswer) {
    queue.set(answer.questionId, answer)
    parts.store.put(answer)
    retry()
  }

  function retry() {
    stopPause()
    if (!isSending) void sendNext()
  }

  async function sendNext() {
    const [answer] = queue.values()
    if (!answer) return parts.onState('quiet')
    isSending = true
    parts.onState(failures > 0 ? 'unreachable' : 'sending')
    const stopSlow = parts.later(slowAfter, () => parts.onState('slow'))
    const reply = await parts.send(answer)
    stopSlow()
    isSending = false
    receive(answer, reply)
  }

  function receive(answer: OutgoingAnswer, reply: Reply) {
    if (reply.kind === 'signed-out') return parts.onState('signed-out')
    if (reply.kind === 'unreachable') return pause()
    failures = 0
    forget(answer, reply)
    if (reply.kind === 'saved') parts.onSaved(answer, reply.saved)
    else parts.onRefused(answer, reply.message)
    void sendNext()
  }

  function forget(answer: OutgoingAnswer, reply: Reply) {
    const newest = queue.get(answer.questionId)
    if (newest?.key === answer.key) {
      queue.delete(answer.questionId)
      parts.store.remove(answer)
    } else if (newest && reply.kind === 'saved') {
      const next = { ...newest, basedOn: Math.max(newest.basedOn, reply.saved.revision) }
      queue.set(next.questionId, next)
      parts.store.put(next)
    }
  }

  function pause() {
    parts.onState('unreachable')
    stopPause = parts.later(Math.min(1_000 * 2 ** failures, longestPause), () => void sendNext())
    failures += 1
  }

  return { put, retry, waiting: () => [...queue.values()] }
}
