'use client'
import { useActionState } from 'react'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { FormStatus } from '@/components/ui/form-status'
import { redoMissedAction } from '../actions'

type RedoMissedProps = { attemptId: string; missed: number; variant?: ButtonVariant }

/** Begins a practice of what was short of full marks. Nothing where everything was right. */
export function RedoMissed({ attemptId, missed, variant = 'secondary' }: RedoMissedProps) {
  const [state, start, isStarting] = useActionState(redoMissedAction, { status: 'idle' })
  if (missed === 0) return null
  return (
    <form action={start}>
      <input type="hidden" name="attemptId" value={attemptId} />
      <Button variant={variant} aria-disabled={isStarting || undefined}>
        Redo only what I missed ({missed === 1 ? '1 question' : `${missed} questions`})
      </Button>
      <FormStatus state={state} />
    </form>
  )
}
