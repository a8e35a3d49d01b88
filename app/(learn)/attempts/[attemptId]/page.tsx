import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { readAttempt, type AttemptView } from '@/server/attempts/read-attempt'
import { attemptTitle } from '@/domain/lessons/quiz-title'
import { currentViewer } from '@/server/access/viewer'
import { readLesson } from '@/server/content/course'
import { AttemptHead } from '../_components/attempt-head'
import { AnswerForm } from './_components/answer-form'
import { endsFor } from './_components/ends-for'
import { PassagesBeside } from './_components/passages-beside'
import { QuestionActions } from './_components/question-actions'
import { QuestionNavigator } from './_components/question-navigator'
import { QuestionPart } from './_components/question-part'
import { TimeIsUp } from './_components/time-is-up'
import styles from './attempt.module.css'

type AttemptPageProps = {
  params: Promise<{ attemptId: string }>
  /** `q` counts from 1; `again` asks for another try at an explained question. */
  searchParams: Promise<{ q?: string | string[]; again?: string | string[] }>
}

export const metadata: Metadata = { title: 'Questions' }

export default async function AttemptPage({ params, searchParams }: AttemptPageProps) {
  const { attemptId } = await params
  const { q, again } = await searchParams
  const viewer = (await currentViewer()) ?? redirect(`/sign-in?next=${encodeURIComponent(`/attempts/${attemptId}`)}`)
  const attempt = (await readAttempt(viewer, { attemptId, position: positionIn(q) })) ?? notFound()
  if (attempt.finishedAt) redirect(`/attempts/${attempt.id}/review`)
  const lesson = readLesson(attempt.lessonId)
  const learner = { id: viewer.id, name: viewer.isGuest ? null : viewer.name }
  if (attempt.time?.isUp) return <TimeIsUp attempt={attempt} learner={learner} lesson={lesson} />
  const tryAgain = again === '1'
  const { current, questions } = attempt
  return (
    <div className={styles.page}>
      <div className={styles.work}>
        <AttemptHead attempt={attempt} lesson={lesson} title={attemptTitle(attempt)} />
        <h2 id="question" className={styles.place} tabIndex={-1}>
          Question {current.position + 1} of {questions.length}
        </h2>
        <AnswerForm
          key={current.question.id}
          attemptId={attempt.id}
          learner={learner}
          questionId={current.question.id}
          revision={current.revision}
          savedAt={current.savedAt?.toISOString() ?? null}
          {...endsFor(attempt)}
          className={styles.form}
        >
          <HiddenFields attempt={attempt} learnerId={viewer.id} />
          <QuestionPart current={current} tryAgain={tryAgain} />
          <QuestionActions attempt={attempt} tryAgain={tryAgain} />
        </AnswerForm>
        <QuestionNavigator questions={questions} position={current.position} />
      </div>
      {lesson ? <PassagesBeside attemptId={attempt.id} ids={lesson.read} /> : null}
    </div>
  )
}

/** What the form carries beside the response. The key is made anew for each page: without scripts it names this answer. */
function HiddenFields({ attempt, learnerId }: { attempt: AttemptView; learnerId: string }) {
  const fields = {
    question: attempt.current.question.id,
    key: crypto.randomUUID(),
    basedOn: attempt.current.revision,
    at: attempt.current.position,
    count: attempt.questions.length,
    learner: learnerId,
  }
  return Object.entries(fields).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)
}

function positionIn(q: string | string[] | undefined): number | undefined {
  return typeof q === 'string' && /^\d{1,3}$/.test(q) ? Number(q) - 1 : undefined
}
