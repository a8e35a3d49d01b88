import { createQueue } from './answer-queue'
import type { AnswerStore, Conflict, KeptAnswer, OutgoingAnswer, Reply, SavedAnswer } from './outgoing-answer'

export type OutboxState = 'quiet' | 'sending' | 'slow' | 'unreachable' | 'signed-out' | 'conflict'

export type OutboxParts = {
  store: AnswerStore
  send(answer: OutgoingAnswer): Promise<Reply>
  /** Calls back after so many milliseconds; returns what takes that back. */
  later(milliseconds: number, callback: () => void): () => void
  onState(state: OutboxState): void
  /** The server is not reached, or is waited for too long. Told with each try. */
  onUnreached?(): void
  /** Whether this browser keeps what is not sent yet. */
  onKept(isKept: boolean): void
  onSaved(answer: OutgoingAnswer, saved: SavedAnswer): void
  onNotSaved(answer: OutgoingAnswer, why: { message: string; isLate: boolean }): void
  /** What is to be chosen has changed. */
  onConflicts(conflicts: Conflict[]): void
}

export type Outbox = {
  /** Takes up what earlier pages of the attempt left behind. Gives all that is kept of it. */
  open(): Promise<KeptAnswer[]>
  /** Puts an answer in the queue; an older one to the same question that was not sent yet gives way. */
  put(answer: OutgoingAnswer): void
  /** Sends now what waits for another try. */
  retry(): void
  /** The same; resolves to whether nothing is left that can be sent. */
  flush(): Promise<boolean>
  waiting(): OutgoingAnswer[]
  /** Copies what waits to where it is kept at once. */
  copyNow(): void
  keepMine(questionId: string, key: string): void
  keepOther(questionId: string): Promise<void>
}

const slowAfter = 2_000
const longestPause = 30_000

/** Sends answers one after the other and again until the server has them. Never drops one that it has not. */
export function createOutbox(parts: OutboxParts): Outbox {
  const queue = createQueue(parts.store)
  const say = saying(parts)
  let whenSettled: ((isEmpty: boolean) => void)[] = []
  let isSending = false
  let failures = 0
  let stopPause = () => {}

  async function put(answer: OutgoingAnswer) {
    if (failures === 0) say('sending')
    const hadConflict = queue.conflicts().length > 0
    const keeping = queue.put(answer)
    if (hadConflict) parts.onConflicts(queue.conflicts())
    parts.onKept(await keeping)
    retry()
  }

  function retry() {
    stopPause()
    if (!isSending) void sendNext()
  }

  async function sendNext() {
    const answer = queue.next()
    if (!answer) return rest()
    isSending = true
    say(failures > 0 ? 'unreachable' : 'sending')
    const stopSlow = parts.later(slowAfter, () => say('slow'))
    const reply = await parts.send(answer)
    stopSlow()
    isSending = false
    if (reply.kind === 'signed-out') return settle('signed-out')
    if (reply.kind === 'unreachable') return pause()
    failures = 0
    receive({ parts, queue }, answer, reply)
    void sendNext()
  }

  function rest() {
    if (!queue.isKeeping()) settle(queue.conflicts().length > 0 ? 'conflict' : 'quiet')
  }

  function settle(state: OutboxState) {
    say(state)
    const settled = whenSettled
    whenSettled = []
    settled.forEach((resolve) => resolve(state === 'quiet' || state === 'conflict'))
  }

  function pause() {
    settle('unreachable')
    stopPause = parts.later(Math.min(1_000 * 2 ** failures, longestPause), () => void sendNext())
    failures += 1
  }

  return {
    put: (answer) => void put(answer),
    retry,
    flush: () => new Promise((resolve) => { whenSettled.push(resolve); retry() }),
    copyNow: () => parts.store.copy(queue.waiting()),
    open: queue.open,
    waiting: queue.waiting,
    ...choosing({ parts, queue, put, retry }),
  }
}

type Inside = { parts: OutboxParts; queue: ReturnType<typeof createQueue> }

function receive({ parts, queue }: Inside, answer: OutgoingAnswer, reply: Exclude<Reply, { kind: 'signed-out' | 'unreachable' }>) {
  if (reply.kind === 'saved') {
    queue.acknowledge(answer, reply.saved.revision)
    parts.onSaved(answer, reply.saved)
  } else if (reply.kind === 'conflict') {
    queue.hold(answer, reply.conflict)
    parts.onConflicts(queue.conflicts())
  } else {
    const isLate = reply.kind === 'late'
    queue.drop(answer, isLate)
    parts.onNotSaved(answer, { message: reply.message, isLate })
  }
}

function choosing({ parts, queue, put, retry }: Inside & { put(answer: OutgoingAnswer): void; retry(): void }) {
  return {
    keepMine(questionId: string, key: string) {
      const answer = queue.keepMine(questionId, key)
      if (answer) void put(answer)
    },
    async keepOther(questionId: string) {
      await queue.keepOther(questionId)
      parts.onConflicts(queue.conflicts())
      retry()
    },
  }
}

/** The same state is told once; that the server is not reached, each time. */
function saying({ onState, onUnreached }: OutboxParts): (state: OutboxState) => void {
  let told: OutboxState | undefined
  return (state) => {
    if (state !== told) onState((told = state))
    if (state === 'slow' || state === 'unreachable') onUnreached?.()
  }
}
