'use client'
import { useActionState, type FormEvent } from 'react'
import { useUnsentAnswers } from '@/components/quiz/use-unsent-answers'
import { Button } from '@/components/ui/button'
import { FormStatus } from '@/components/ui/form-status'
import { Notice } from '@/components/ui/notice'
import { finishAttemptAction } from '../../actions'

/** Finishes the attempt, once this browser holds no answer back. */
export function FinishForm({ attemptId, learnerId }: { attemptId: string; learnerId: string }) {
  const [state, finish, isFinishing] = useActionState(finishAttemptAction, { status: 'idle' })
  const unsent = useUnsentAnswers(attemptId, learnerId)
  const wait = (event: FormEvent) => (unsent > 0 || isFinishing ? event.preventDefault() : undefined)
  return (
    <form action={finish} onSubmit={wait}>
      <input type="hidden" name="attemptId" value={attemptId} />
      {unsent > 0 ? (
        <Notice tone="warn" live="polite" title={unsent === 1 ? 'One answer is still in this browser only.' : `${unsent} answers are still in this browser only.`}>
          <p>They are being sent. You can finish once they have arrived.</p>
        </Notice>
      ) : null}
      <Button aria-disabled={unsent > 0 || isFinishing || undefined}>Finish and hand in</Button>
      <FormStatus state={state} />
    </form>
  )
}
