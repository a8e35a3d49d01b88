import { timeLeftInWords } from '@/domain/attempts/time-left'
import type { OutgoingAnswer } from './outgoing-answer'
import { postForm } from './post-form'
import type { Ends } from './server-clock'

/** What the page was told since it was made. */
export type Watch = {
  ends: Ends | null
  /** That the end was moved, in words. */
  moved: string | null
  /** The newest revision of the question on the page, wherever it was given. */
  newestRevision: number
  isFinished: boolean
  timeUp: 'no' | 'handing-in' | 'away'
}

/** What the server says when it hears of the page. */
type Presence = { now: string; endsAt: string | null; endsInMs: number | null; newestRevision: number; finished: boolean }

type WatchParts = {
  attemptId: string
  learnerId: string
  questionId: string
  ends: Ends | null
  answers: { waiting(): OutgoingAnswer[]; flush(): Promise<boolean>; leave(address: string): void }
  show(change: Partial<Watch>): void
}

const askEvery = 20_000
const handInAgainAfter = 5_000

/** Tells the server that the page is open, hears what has changed, and hands in when the time is up. */
export function watchAttempt(parts: WatchParts): { timeIsUp(): void; stop(): void } {
  const { attemptId, answers, show } = parts
  const listening = new AbortController()
  let endsAt = parts.ends?.endsAt ?? null
  let isHandingIn = false
  let again: number | undefined

  async function ask(): Promise<Presence | null> {
    const presence = await askPresence(parts)
    if (presence && !listening.signal.aborted) hear(presence)
    return presence
  }

  function hear(presence: Presence) {
    const hasMoved = presence.endsAt !== endsAt
    endsAt = presence.endsAt
    const isUnsent = answers.waiting().some(({ questionId }) => questionId === parts.questionId)
    show({
      ends: endsAt === null ? null : { endsAt, now: presence.now, isReply: true },
      isFinished: presence.finished,
      ...(hasMoved ? { moved: movedSays(presence) } : {}),
      ...(isUnsent ? {} : { newestRevision: presence.newestRevision }),
      ...(isOver(presence) ? {} : { timeUp: 'no' as const }),
    })
  }

  async function handIn() {
    const presence = (await answers.flush()) ? await ask() : null
    if (listening.signal.aborted) return
    if (presence && !isOver(presence)) return void (isHandingIn = false)
    if (presence?.finished || (presence && (await isHandedIn(parts)))) return answers.leave(`/attempts/${attemptId}/review`)
    show({ timeUp: 'away' })
    again = window.setTimeout(() => void handIn(), handInAgainAfter)
  }

  const every = window.setInterval(() => void ask(), askEvery)
  document.addEventListener('visibilitychange', () => (document.visibilityState === 'visible' ? void ask() : undefined), { signal: listening.signal })
  window.addEventListener('online', () => void ask(), { signal: listening.signal })
  window.addEventListener('pageshow', (event) => (event.persisted ? void ask() : undefined), { signal: listening.signal })
  void ask()
  return {
    timeIsUp() {
      if (isHandingIn) return
      isHandingIn = true
      show({ timeUp: 'handing-in' })
      void handIn()
    },
    stop() {
      listening.abort()
      window.clearInterval(every)
      window.clearTimeout(again)
    },
  }
}

const isOver = ({ finished, endsInMs }: Presence) => finished || (endsInMs !== null && endsInMs <= 0)

function movedSays({ endsInMs }: Presence): string {
  return `Your time was changed: ${endsInMs === null ? 'there is no time limit now' : timeLeftInWords(endsInMs)}.`
}

async function askPresence({ attemptId, learnerId, questionId, answers }: WatchParts): Promise<Presence | null> {
  const body = new URLSearchParams({ learner: learnerId, question: questionId, waiting: String(answers.waiting().length) })
  const response = await postForm(`/api/attempts/${attemptId}/presence`, body)
  return response?.ok ? response.json().catch(() => null) : null // Our own route made it; what is no JSON came from elsewhere.
}

async function isHandedIn({ attemptId, learnerId }: WatchParts): Promise<boolean> {
  const response = await postForm(`/api/attempts/${attemptId}/finish`, new URLSearchParams({ learner: learnerId }))
  return response?.ok === true
}
