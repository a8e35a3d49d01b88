import { createOutbox, type Outbox, type OutboxParts } from './answer-outbox'
import { browserAnswerStore } from './answer-store'
import { sendAnswer } from './send-answer'

export type WhoseAnswers = { learnerId: string; attemptId: string }

/** The outbox of one person's attempt in this browser. */
export function openBrowserOutbox({ learnerId, attemptId }: WhoseAnswers, told: Omit<OutboxParts, 'store' | 'send' | 'later'>): Outbox {
  return createOutbox({
    store: browserAnswerStore(learnerId, attemptId),
    send: (answer) => sendAnswer(attemptId, answer),
    later(milliseconds, callback) {
      const timer = window.setTimeout(callback, milliseconds)
      return () => window.clearTimeout(timer)
    },
    ...told,
  })
}
