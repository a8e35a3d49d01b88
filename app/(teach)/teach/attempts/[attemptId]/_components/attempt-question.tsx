import { Card } from '@/components/ui/card'
import { Tag } from '@/components/ui/tag'
import { formatMarks, outcomeWords, type Outcome } from '@/domain/attempts/scoring'
import { QuestionReview } from '@/question-types/reviews'
import type { PastAnswer, TeacherQuestion } from '@/server/analytics/read-attempt-as-teacher'
import { Moment } from '../../../../_components/moment'
import styles from '../../../../_components/teach.module.css'

type AttemptQuestionProps = { reviewed: TeacherQuestion; isFinished: boolean; timeZone: string }

const tones: Record<Outcome, 'good' | 'warn' | 'bad'> = { right: 'good', partly: 'warn', wrong: 'bad', blank: 'bad' }

/** One question with its answer, its marks, what decides it, and every answer that was ever kept. */
export function AttemptQuestion({ reviewed, isFinished, timeZone }: AttemptQuestionProps) {
  const { number, question, response, seed, outcome, marks, weight, isFlagged, history } = reviewed
  return (
    <Card as="li" id={question.id} title={`Question ${number}`}>
      <p>
        {isFinished || history.length > 0 ? <Tag tone={tones[outcome]}>{outcomeWords[outcome]}</Tag> : <Tag>Not answered yet</Tag>} {formatMarks(marks)} of {formatMarks(weight)}{' '}
        {isFlagged ? <Tag tone="info">Flagged by the student</Tag> : null}
      </p>
      <QuestionReview question={question} response={response} seed={seed} idPrefix={question.id} />
      <History history={history} timeZone={timeZone} />
    </Card>
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
        {history.map(({ revision, savedAt, submitted, summary }) => (
          <li key={revision}>
            <Moment at={savedAt} timeZone={timeZone} />: {summary} {submitted ? <Tag>Checked</Tag> : null}
          </li>
        ))}
      </ol>
    </details>
  )
}
