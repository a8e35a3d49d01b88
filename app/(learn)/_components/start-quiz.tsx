'use client'
import { useActionState, type ReactNode } from 'react'
import { startAttemptAction } from '@/app/(learn)/attempts/actions'
import { Button, type ButtonVariant } from '@/components/ui/button'
import { FormStatus } from '@/components/ui/form-status'
import type { QuizName } from '@/domain/lessons/schema'

type StartQuizProps = {
  lessonId: string
  quiz: QuizName
  /** Where it counts for an assignment. */
  assignmentId?: string
  variant?: ButtonVariant
  children: ReactNode
}

/** One button that begins a quiz, or goes on with the one that is open. */
export function StartQuiz({ lessonId, quiz, assignmentId, variant, children }: StartQuizProps) {
  const [state, start, isStarting] = useActionState(startAttemptAction, { status: 'idle' })
  return (
    <form action={start}>
      <input type="hidden" name="lesson" value={lessonId} />
      <input type="hidden" name="quiz" value={quiz} />
      {assignmentId ? <input type="hidden" name="assignment" value={assignmentId} /> : null}
      <Button variant={variant} aria-disabled={isStarting || undefined}>
        {children}
      </Button>
      <FormStatus state={state} />
    </form>
  )
}
