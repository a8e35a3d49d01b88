'use client'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { Outbox } from './answer-outbox'
import { openBrowserOutbox, type WhoseAnswers } from './browser-outbox'
import { newAnswerKey } from './new-answer-key'
import { numberOfQuestion, type Conflict } from './outgoing-answer'
import type { Answers } from './use-attempt-watch'

type Unsent = { count: number; conflicts: Conflict[]; problems: string[]; isSignedOut: boolean }
type UnsentAnswers = Unsent & { keepMine(questionId: string): void; keepOther(questionId: string): void; answers: RefObject<Answers | null> }

/** Sends what earlier pages of this attempt left behind. The page is loaded anew once all has arrived, unless there is something to read. */
export function useUnsentAnswers({ attemptId, learnerId }: WhoseAnswers): UnsentAnswers {
  const [unsent, setUnsent] = useState<Unsent>({ count: 0, conflicts: [], problems: [], isSignedOut: false })
  const outbox = useRef<Outbox | null>(null)
  const answers = useRef<Answers | null>(null)
  useEffect(() => {
    const opened = openUnsent({ attemptId, learnerId }, (change) => setUnsent((before) => ({ ...before, ...change(before) })))
    outbox.current = opened
    answers.current = { waiting: opened.waiting, flush: opened.flush, leave: (address) => window.location.assign(address) }
    window.addEventListener('online', opened.retry)
    return () => window.removeEventListener('online', opened.retry)
  }, [attemptId, learnerId])
  return {
    ...unsent,
    answers,
    keepMine: (questionId) => outbox.current?.keepMine(questionId, newAnswerKey()),
    keepOther: (questionId) => void outbox.current?.keepOther(questionId),
  }
}

function openUnsent(whose: WhoseAnswers, change: (by: (before: Unsent) => Partial<Unsent>) => void): Outbox {
  let isToRead = false
  let hasArrived = false
  const count = () => change(() => ({ count: outbox.waiting().length }))
  const outbox = openBrowserOutbox(whose, {
    onState(state) {
      change(() => ({ count: outbox.waiting().length, isSignedOut: state === 'signed-out' }))
      if (state === 'quiet' && hasArrived && !isToRead) window.location.reload()
    },
    onKept: () => {},
    onSaved: () => void (hasArrived = true),
    onNotSaved(answer, { message }) {
      isToRead = true
      const number = numberOfQuestion(answer)
      change(({ problems }) => ({ problems: [...problems, number === null ? message : `Question ${number}: ${message}`] }))
    },
    onConflicts: (conflicts) => change(() => ({ conflicts })),
  })
  void outbox.open().then(() => {
    count()
    if (outbox.waiting().length > 0) outbox.retry()
  })
  return outbox
}
