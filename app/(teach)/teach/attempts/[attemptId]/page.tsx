import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { scoreRange } from '@/domain/analytics/score-range'
import { modeNamed } from '@/domain/attempts/modes'
import { formatMarks, standingOf, standingWords } from '@/domain/attempts/scoring'
import type { TableParams } from '@/domain/tables/table-order'
import { readAttemptAsTeacher } from '@/server/analytics/read-attempt-as-teacher'
import { DoneNotice } from '../../../_components/done-notice'
import { Moment } from '../../../_components/moment'
import styles from '../../../_components/teach.module.css'
import { requireTeacher } from '../../../require-teacher'
import { AttemptQuestion } from './_components/attempt-question'

export const metadata: Metadata = { title: 'Attempt' }

type Attempt = NonNullable<Awaited<ReturnType<typeof readAttemptAsTeacher>>>

/** One student's attempt: the questions in the order and with the options as the student saw them. */
type Props = { params: Promise<{ attemptId: string }>; searchParams: Promise<TableParams> }

export default async function AttemptPage({ params, searchParams }: Props) {
  const { attemptId } = await params
  const viewer = await requireTeacher(`/teach/attempts/${attemptId}`)
  const attempt = (await readAttemptAsTeacher(viewer, attemptId)) ?? notFound()
  const { assignment } = attempt
  return (
    <>
      <PageHeader
        title={<bdi>{attempt.learner.name}</bdi>}
        intro={assignment.title}
        crumbs={[
          { href: '/teach', label: 'Desk' },
          { href: `/teach/classes/${assignment.class.id}`, label: assignment.class.name },
          { href: `/teach/assignments/${assignment.id}`, label: assignment.title },
        ]}
      />
      <DoneNotice params={await searchParams} />
      {attempt.finishedAt ? null : (
        <Notice tone="info" title="Still working">
          <p>This is what is saved so far. Marks count once the attempt is finished.</p>
        </Notice>
      )}
      {attempt.lateWaiting > 0 ? (
        <Notice tone="info" title={attempt.lateWaiting === 1 ? 'One answer came too late' : `${attempt.lateWaiting} answers came too late`}>
          <p>Late answers do not count, and they are kept. You can accept each of them below, at its question.</p>
        </Notice>
      ) : null}
      <Facts attempt={attempt} />
      <ol role="list">
        {attempt.questions.map((reviewed) => (
          <AttemptQuestion key={reviewed.question.id} attemptId={attempt.id} reviewed={reviewed} isFinished={attempt.finishedAt !== null} timeZone={assignment.class.timeZone} />
        ))}
      </ol>
    </>
  )
}

function Facts({ attempt }: { attempt: Attempt }) {
  const { score, finishedAt, startedAt, assignment, otherAttempts } = attempt
  const { timeZone } = assignment.class
  return (
    <section className={styles.section} aria-label="About this attempt">
      <dl className={styles.facts}>
        <div>
          <dt>Marks</dt>
          <dd>{finishedAt ? `${formatMarks(score.marks)} of ${formatMarks(score.available)}` : 'Not yet'}</dd>
        </div>
        <div>
          <dt>Started</dt>
          <dd>
            <Moment at={startedAt} timeZone={timeZone} />
          </dd>
        </div>
        <div>
          <dt>Finished</dt>
          <dd>
            <Moment at={finishedAt} timeZone={timeZone} none="Not yet" />
            {attempt.isLate ? ', late' : ''}
            {attempt.endedByTime ? ', ended by time' : ''}
          </dd>
        </div>
        <div>
          <dt>Attempt</dt>
          <dd>
            {attempt.number}, {modeNamed(attempt.mode).name.toLowerCase()}
          </dd>
        </div>
      </dl>
      {finishedAt && attempt.quiz !== 'practice' ? <p>{standingSentence(score)}</p> : null}
      {otherAttempts.length > 0 ? (
        <p>
          Other attempts at this assignment:{' '}
          {otherAttempts.map((other, index) => (
            <span key={other.id}>
              {index > 0 ? ', ' : ''}
              <a href={`/teach/attempts/${other.id}`}>
                attempt {other.number}
                {other.finishedAt ? ` (${formatMarks(other.marks ?? 0)} of ${formatMarks(other.marksAvailable ?? 0)})` : ' (working)'}
              </a>
            </span>
          ))}
        </p>
      ) : null}
    </section>
  )
}

function standingSentence(score: Attempt['score']): string {
  const name = standingWords[standingOf(score)].name
  const range = scoreRange(score.marks, score.available)
  if (!range || range.low === range.high) return `${name}.`
  return `${name}. ${formatMarks(score.marks)} of ${formatMarks(score.available)} today means roughly ${range.low} to ${range.high} on another day.`
}
