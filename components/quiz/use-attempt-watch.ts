'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { OutgoingAnswer } from './outgoing-answer'
import type { Ends } from './server-clock'
import { watchAttempt, type Watch } from './watch-attempt'

type Watched = { attemptId: string; learnerId: string; questionId: string; revision: number; ends: Ends | null }
export type Answers = { waiting(): OutgoingAnswer[]; flush(): Promise<boolean>; leave(address: string): void }

/** What the server says of an attempt while its page is open. `answers` must be there once effects run. */
export function useAttemptWatch(watched: Watched, answers: RefObject<Answers | null>): Watch & { timeIsUp(): void } {
  const [watch, setWatch] = useState<Watch>({ ends: watched.ends, moved: null, newestRevision: watched.revision, isFinished: false, timeUp: 'no' })
  const running = useRef<ReturnType<typeof watchAttempt> | null>(null)
  const atStart = useRef(watched)
  useEffect(() => {
    if (!answers.current) return
    const started = watchAttempt({ ...atStart.current, answers: answers.current, show: (change) => setWatch((before) => ({ ...before, ...change })) })
    running.current = started
    return started.stop
  }, [answers])
  return { ...watch, timeIsUp: () => running.current?.timeIsUp() }
}
