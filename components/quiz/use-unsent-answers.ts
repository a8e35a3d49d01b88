'use client'
import { useEffect, useState } from 'react'
import { createOutbox } from './answer-outbox'
import { browserAnswerStore } from './answer-store'
import { sendAnswer } from './send-answer'

/** Sends what an earlier page of this attempt left behind. How many answers are still waiting; the page is loaded anew once all have arrived. */
export function useUnsentAnswers(attemptId: string, learnerId: string): number {
  const [count, setCount] = useState(0)
  useEffect(() => {
    const outbox = createOutbox({
      store: browserAnswerStore(learnerId, attemptId),
      send: (answer) => sendAnswer(`/api/attempts/${attemptId}/answers`, answer),
      later: (milliseconds, callback) => {
        const timer = window.setTimeout(callback, milliseconds)
        return () => window.clearTimeout(timer)
      },
      onState: () => setCount(outbox.waiting().length),
      onSaved: () => (outbox.waiting().length === 0 ? window.location.reload() : undefined),
      onRefused: () => setCount(outbox.waiting().length),
    })
    if (outbox.waiting().length === 0) return
    outbox.retry()
    window.addEventListener('online', outbox.retry)
    return () => window.removeEventListener('online', outbox.retry)
  }, [attemptId, learnerId])
  return count
}
