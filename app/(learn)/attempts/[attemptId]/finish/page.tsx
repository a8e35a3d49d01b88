import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { modes } from '@/domain/attempts/modes'
import { currentViewer } from '@/server/access/viewer'
import { attemptTitle } from '@/domain/lessons/quiz-title'
import { readAttempt, type AttemptView, type QuestionMark } from '@/server/attempts/read-attempt'
import { readLesson } from '@/server/content/course'
import { AttemptHead } from '../../_components/attempt-head'
import { endsFor } from '../_components/ends-for'
import { FinishForm } from '../_components/finish-form'
import { wordsOf } from '../_components/question-navigator'
import { TimeIsUp } from '../_components/time-is-up'
import styles from '../attempt.module.css'

export const metadata: Metadata = { title: 'What is left' }

type FinishPageProps = { params: Promise<{ attemptId: string }> }

export default async function FinishPage({ params }: FinishPageProps) {
  const { attemptId } = await params
  const viewer = (await currentViewer()) ?? redirect(`/sign-in?next=${encodeURIComponent(`/attempts/${attemptId}/finish`)}`)
  const attempt = (await readAttempt(viewer, { attemptId })) ?? notFound()
  if (attempt.finishedAt) redirect(`/attempts/${attempt.id}/review`)
  const learner = { id: viewer.id, name: viewer.isGuest ? null : viewer.name }
  if (attempt.time?.isUp) return <TimeIsUp attempt={attempt} learner={learner} lesson={readLesson(attempt.lessonId)} />
  const left = attempt.questions.filter(({ state }) => state !== 'answered')
  const flagged = attempt.questions.filter(({ isFlagged, state }) => isFlagged && state === 'answered')
  return (
    <div>
      <AttemptHead attempt={attempt} lesson={readLesson(attempt.lessonId)} title={attemptTitle(attempt)} />
      <h2>Before you finish</h2>
      {left.length === 0 ? (
        <Notice tone="good" title={`All ${attempt.questions.length} questions are answered.`} />
      ) : (
        <Notice tone="warn" title={`${left.length} of ${attempt.questions.length} questions ${left.length === 1 ? 'is' : 'are'} not answered.`}>
          <p>You may finish all the same. A question left blank earns no marks.</p>
        </Notice>
      )}
      <QuestionList title="Not answered" attempt={attempt} questions={left} />
      <QuestionList title="Flagged to come back" attempt={attempt} questions={flagged} />
      <p>{afterwards(attempt)}</p>
      <div className={styles.ending}>
        <FinishForm attemptId={attempt.id} learner={learner} questionId={attempt.current.question.id} {...endsFor(attempt)} />
        <ButtonLink href={`/attempts/${attempt.id}`} variant="secondary">
          Back to the questions
        </ButtonLink>
      </div>
    </div>
  )
}

function QuestionList({ title, attempt, questions }: { title: string; attempt: AttemptView; questions: QuestionMark[] }) {
  if (questions.length === 0) return null
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <ul role="list" className={styles.list}>
        {questions.map((mark) => (
          <li key={mark.id} className={styles.row}>
            <a href={`/attempts/${attempt.id}?q=${mark.number}`}>Question {mark.number}</a>
            <span>{wordsOf(mark)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function afterwards({ mode }: AttemptView): string {
  switch (modes[mode].reveal) {
    case 'after-each-answer':
    case 'after-finishing':
      return 'Once you finish, your answers can no longer be changed, and every answer is explained.'
    case 'when-released':
      return 'Once you finish, your answers can no longer be changed. They are explained when your teacher releases the answers.'
    case 'never':
      return 'Once you finish, your answers can no longer be changed. Nothing of this is scored for you.'
  }
}
