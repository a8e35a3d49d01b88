import { MarkByTeacher } from '@/components/quiz/mark-by-teacher'
import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import { certaintyName } from '@/domain/attempts/certainty'
import { formatMarks, outcomeWords, type Outcome } from '@/domain/attempts/scoring'
import { ownScores, rubricRows } from '@/question-types/registry'
import { QuestionReview } from '@/question-types/reviews'
import type { PastAnswer, TeacherQuestion } from '@/server/analytics/read-attempt-as-teacher'
import { Moment } from '../../../../_components/moment'
import styles from '../../../../_components/teach.module.css'
import { markWrittenAnswerAction } from '../../../actions'
import { LateAnswers } from './late-answers'
import { MarkForm } from './mark-form'

type AttemptQuestionProps = { attemptId: string; reviewed: TeacherQuestion; isFinished: boolean; timeZone: string }

const tones: Record<Outcome, 'good' | 'warn' | 'bad'> = { right: 'good', partly: 'warn', wrong: 'bad', blank: 'bad' }

/** One question with its answer, its marks, what decides it, and every answer that was ever kept. */
export function AttemptQuestion({ attemptId, reviewed, isFinished, timeZone }: AttemptQuestionProps) {
  const { number, question, response, seed, outcome, marks, weight, hints, hintsAreFree, certainty, isFlagged, lateAnswers, history } = reviewed
  return (
    <Card as="li" id={question.id} title={`Question ${number}`}>
      <p>
        {isFinished || history.length > 0 ? <Tag tone={tones[outcome]}>{outcomeWords[outcome]}</Tag> : <Tag>Not answered yet</Tag>} {formatMarks(marks)} of {formatMarks(weight)}{' '}
        {hints > 0 ? <Tag>{`${hints === 1 ? 'One hint' : `${hints} hints`}${hintsAreFree ? ', free' : ''}`}</Tag> : null} {certainty ? <Tag>{`Sure: ${certaintyName(certainty).toLowerCase()}`}</Tag> : null}{' '}
        {isFlagged ? <Tag tone="info">Flagged by the student</Tag> : null}
      </p>
      <QuestionReview question={question} response={response} seed={seed} idPrefix={question.id} />
      <WrittenMark attemptId={attemptId} reviewed={reviewed} isFinished={isFinished} />
      <LateAnswers late={lateAnswers} timeZone={timeZone} />
      <History history={history} timeZone={timeZone} />
    </Card>
  )
}

/** Where a person scores it: what was given, and the form that gives it. */
function WrittenMark({ attemptId, reviewed: { question, response, givenMark }, isFinished }: Pick<AttemptQuestionProps, 'attemptId' | 'reviewed' | 'isFinished'>) {
  const rows = rubricRows(question)
  if (rows.length === 0 || response === null || !isFinished) return null
  return (
    <>
      {givenMark ? <MarkByTeacher mark={givenMark} /> : null}
      <MarkForm
        action={markWrittenAnswerAction}
        attemptId={attemptId}
        question={question.id}
        rows={rows}
        scores={ownScores(question, response) ?? {}}
        isMarked={givenMark !== null}
        comment={givenMark?.comment ?? ''}
      />
    </>
  )
}

function History({ history, timeZone }: { history: PastAnswer[]; timeZone: string }) {
  if (history.length === 0) return <p>No answer was ever saved.</p>
  return (
    <details className={styles.history}>
      <summary>
        {history.length} {history.length === 1 ? 'answer' : 'answers'} saved, in order
      </summary>
      <ol>
        {history.map(({ revision, savedAt, submitted, cameLate, summary }) => (
          <li key={revision}>
            <Moment at={savedAt} timeZone={timeZone} />: {summary} {submitted ? <Tag>Checked</Tag> : null} {cameLate ? <Tag>Came late, accepted</Tag> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
