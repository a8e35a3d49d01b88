'use client'
import { lazy, Suspense, useActionState, type FormEvent } from 'react'
import { AttemptNews } from '@/components/quiz/attempt-news'
import { ConflictPanel } from '@/components/quiz/conflict-panel'
import { Countdown } from '@/components/quiz/countdown'
import type { Ends } from '@/components/quiz/server-clock'
import { useAttemptWatch } from '@/components/quiz/use-attempt-watch'
import { useUnsentAnswers } from '@/components/quiz/use-unsent-answers'
import { Button } from '@/components/ui/button'
import { FormStatus } from '@/components/ui/form-status'
import { Notice } from '@/components/ui/notice'
import { finishAttemptAction } from '../../actions'

type FinishFormProps = { attemptId: string; learner: { id: string; name: string | null }; questionId: string; ends: Ends | null; timeZone: string; isUp?: boolean }

// Few ever need it, so only they load it.
const SignInInPlace = lazy(() => import('@/app/(account)/_components/sign-in-in-place').then((module) => ({ default: module.SignInInPlace })))

/** Finishes the attempt, once this browser holds no answer back. */
export function FinishForm({ attemptId, learner, questionId, ends, timeZone, isUp = false }: FinishFormProps) {
  const [state, finish, isFinishing] = useActionState(finishAttemptAction, { status: 'idle' })
  const unsent = useUnsentAnswers({ attemptId, learnerId: learner.id })
  const watch = useAttemptWatch({ attemptId, learnerId: learner.id, questionId, revision: 0, ends }, unsent.answers)
  const mustWait = unsent.count > 0 || isFinishing
  const hasMoreTime = isUp && watch.moved !== null
  return (
    <div>
      {hasMoreTime ? (
        <Notice tone="info" live="polite" title={watch.moved}>
          <p>
            <a href={`/attempts/${attemptId}`}>Go on with the questions</a>
          </p>
        </Notice>
      ) : null}
      {watch.ends && !isUp ? <Countdown ends={watch.ends} timeZone={timeZone} moved={watch.moved} onUp={watch.timeIsUp} /> : null}
      <AttemptNews attemptId={attemptId} watch={watch} revision={null} isQuiet />
      <Unsent {...unsent} />
      <ConflictPanel conflicts={unsent.conflicts} questionId={null} onKeepMine={unsent.keepMine} onKeepOther={unsent.keepOther} />
      <form action={finish} onSubmit={(event: FormEvent) => (mustWait ? event.preventDefault() : undefined)}>
        <input type="hidden" name="attemptId" value={attemptId} />
        <Button aria-disabled={mustWait || undefined}>Finish and hand in</Button>
        <FormStatus state={state} />
      </form>
      {unsent.isSignedOut ? (
        <Suspense>
          <SignInInPlace signedInAs={learner.name} onSignedIn={() => void unsent.answers.current?.flush()} />
        </Suspense>
      ) : null}
    </div>
  )
}

function Unsent({ count, conflicts, problems }: Pick<ReturnType<typeof useUnsentAnswers>, 'count' | 'conflicts' | 'problems'>) {
  return (
    <>
      {problems.map((problem) => (
        <Notice key={problem} tone="warn" live="polite" title={problem} />
      ))}
      {count > 0 ? (
        <Notice tone="warn" live="polite" title={count === 1 ? 'One answer is still in this browser only.' : `${count} answers are still in this browser only.`}>
          <p>{conflicts.length === count ? 'Choose which answer to keep. Then you can finish.' : 'They are being sent. You can finish once they have arrived.'}</p>
        </Notice>
      ) : null}
    </>
  )
}
