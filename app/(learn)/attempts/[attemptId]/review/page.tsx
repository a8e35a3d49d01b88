import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { modes } from '@/domain/attempts/modes'
import { attemptTitle, quizTitle } from '@/domain/lessons/quiz-title'
import { currentViewer } from '@/server/access/viewer'
import { readAttempt, type AttemptView } from '@/server/attempts/read-attempt'
import { readReview } from '@/server/attempts/read-review'
import { readLesson } from '@/server/content/course'
import { AttemptHead } from '../../_components/attempt-head'
import { AttemptReviewView } from '../../_components/attempt-review-view'
import { RedoMissed } from '../../_components/redo-missed'
import { NextSteps } from '../_components/next-steps'

export const metadata: Metadata = { title: 'Review' }

type ReviewPageProps = { params: Promise<{ attemptId: string }> }

export default async function ReviewPage({ params }: ReviewPageProps) {
  const { attemptId } = await params
  const viewer = (await currentViewer()) ?? redirect(`/sign-in?next=${encodeURIComponent(`/attempts/${attemptId}/review`)}`)
  const review = await readReview(viewer, { attemptId })
  if (!review) return <NotYet attempt={(await readAttempt(viewer, { attemptId })) ?? notFound()} />
  if (!review.isOwn) redirect(`/teach/attempts/${review.id}`)
  const lesson = readLesson(review.lessonId)
  return (
    <div>
      <AttemptHead attempt={{ ...review, assignment: null }} lesson={lesson} title={`Review: ${attemptTitle(review)}`} />
      <AttemptReviewView review={review} />
      {lesson ? <NextSteps review={review} lesson={lesson} /> : <RedoMissed attemptId={review.id} missed={review.missed} />}
    </div>
  )
}

const whenReleased = 'Your marks and the explanations appear here when your teacher releases the answers.'
const forTheTeacher = 'Your teacher uses them to plan the lessons. Nothing of this is scored for you.'

function NotYet({ attempt }: { attempt: AttemptView }) {
  if (!attempt.finishedAt) redirect(`/attempts/${attempt.id}`)
  const answered = attempt.questions.filter(({ state }) => state !== 'blank').length
  return (
    <div>
      <AttemptHead attempt={attempt} lesson={readLesson(attempt.lessonId)} title={quizTitle(attempt.quiz)} />
      <Notice tone="good" title="Handed in">
        <p>
          You answered {answered} of {attempt.questions.length} questions. {modes[attempt.mode].reveal === 'never' ? forTheTeacher : whenReleased}
        </p>
      </Notice>
      <p>
        <ButtonLink href="/">Go on to something else</ButtonLink>
      </p>
    </div>
  )
}
