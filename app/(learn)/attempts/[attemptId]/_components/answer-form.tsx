'use client'
import { lazy, Suspense, type ReactNode } from 'react'
import { AutosaveForm } from '@/components/quiz/autosave-form'
import type { Ends } from '@/components/quiz/server-clock'

type AnswerFormProps = {
  attemptId: string
  /** Whose attempt it is. The name is null for a guest. */
  learner: { id: string; name: string | null }
  questionId: string
  revision: number
  savedAt: string | null
  ends: Ends | null
  timeZone: string
  className?: string
  children: ReactNode
}

// Few ever need it, so only they load it.
const SignInInPlace = lazy(() => import('@/app/(account)/_components/sign-in-in-place').then((module) => ({ default: module.SignInInPlace })))

/** The form of the question on the page. Signing in again happens beside it, with the answer kept. */
export function AnswerForm({ attemptId, learner, children, ...rest }: AnswerFormProps) {
  return (
    <AutosaveForm
      {...rest}
      id="answer"
      attemptId={attemptId}
      learnerId={learner.id}
      signIn={(onSignedIn) => (
        <Suspense>
          <SignInInPlace signedInAs={learner.name} onSignedIn={onSignedIn} />
        </Suspense>
      )}
    >
      {children}
    </AutosaveForm>
  )
}
