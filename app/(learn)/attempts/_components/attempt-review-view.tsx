import { HowSure } from '@/components/quiz/how-sure'
import { MarkByTeacher } from '@/components/quiz/mark-by-teacher'
import { Icon, type IconName } from '@/components/ui/icon'
import { Meter } from '@/components/ui/meter'
import type { Tone } from '@/components/ui/notice'
import { Tag } from '@/components/ui/tag'
import { certaintyFeedback } from '@/domain/attempts/certainty'
import { formatMarks, outcomeWords, standingOf, standingWords, type Outcome } from '@/domain/attempts/scoring'
import { explainResponse } from '@/question-types/registry'
import { QuestionReview } from '@/question-types/reviews'
import type { AttemptReview, ReviewedQuestion } from '@/server/attempts/read-review'
import { DecidingPassages } from './deciding-passages'
import { HowItEnded } from './how-it-ended'
import { LateAnswerNotes } from './late-answer-notes'
import styles from './attempt-review-view.module.css'

/** A marked attempt: the score in words, then each question with its response, its marks, its explanation and its passages. */
export function AttemptReviewView({ review }: { review: AttemptReview }) {
  return (
    <div className={styles.review}>
      <ScoreInWords review={review} />
      <HowSure answers={review.questions.map(({ certainty, outcome }) => ({ certainty, isRight: outcome === 'right' }))} />
      <ol role="list" className={styles.questions}>
        {review.questions.map((reviewed) => (
          <li key={reviewed.question.id}>
            <Question reviewed={reviewed} timeZone={review.assignment?.timeZone} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function ScoreInWords({ review }: { review: AttemptReview }) {
  const { score, quiz, mode } = review
  const isPractice = mode === 'practice'
  const standing = standingWords[standingOf(score)]
  return (
    <section aria-labelledby="score" className={styles.score}>
      <h2 id="score">
        {isPractice ? null : `${standing.name}: `}
        {formatMarks(score.marks)} of {formatMarks(score.available)} marks{isPractice ? ' at the first try' : null}
      </h2>
      <Meter value={Math.round(score.marks * 100) / 100} max={score.available} label="Marks" />
      <HowItEnded isLate={review.isLate} endedByTime={review.endedByTime} />
      <p>{inWords(review)}</p>
      {isPractice || quiz === 'practice' ? null : <p>{standing.says}</p>}
      <nav aria-label="Questions in this review" className={styles.jumps}>
        {review.questions.map(({ number, outcome }) => (
          <a key={number} href={`#question-${number}`}>
            {number} <OutcomeMark outcome={outcome} />
          </a>
        ))}
      </nav>
    </section>
  )
}

function inWords({ score }: AttemptReview): string {
  const wrong = score.count - score.right - score.partly - score.blank
  const parts = [
    `${score.right} of ${score.count} questions right`,
    ...(score.partly ? [`${score.partly} partly`] : []),
    ...(wrong ? [`${wrong} not right`] : []),
    ...(score.blank ? [`${score.blank} left blank`] : []),
  ]
  return `${parts.join(', ')}.`
}

const icons: Record<Outcome, IconName> = { right: 'check', partly: 'half', wrong: 'cross', blank: 'dash' }
const tones: Record<Outcome, Exclude<Tone, 'info'>> = { right: 'good', partly: 'warn', wrong: 'bad', blank: 'warn' }

function OutcomeMark({ outcome }: { outcome: Outcome }) {
  return (
    <Tag tone={tones[outcome]}>
      <Icon name={icons[outcome]} /> {outcomeWords[outcome]}
    </Tag>
  )
}

function Question({ reviewed, timeZone }: { reviewed: ReviewedQuestion; timeZone?: string }) {
  const { number, question, response, seed, outcome, marks, weight, checks, hints, certainty, givenMark } = reviewed
  return (
    <article id={`question-${number}`} tabIndex={-1} aria-labelledby={`question-${number}-title`} className={styles.question}>
      <header className={styles.head}>
        <h3 id={`question-${number}-title`}>Question {number}</h3>
        <OutcomeMark outcome={outcome} />
        <p className={styles.marks}>
          {formatMarks(marks)} of {formatMarks(weight)} {weight === 1 ? 'mark' : 'marks'}
          {checks > 1 ? ` at the first of ${checks} tries; your last one is shown` : null}
          {hints > 0 ? `, after ${hints === 1 ? 'one hint' : `${hints} hints`}${reviewed.hintsAreFree ? ' without cost' : ''}` : null}
        </p>
      </header>
      {certainty ? <p className={styles.certainty}>{certaintyFeedback(certainty, outcome === 'right')}</p> : null}
      {givenMark ? <MarkByTeacher mark={givenMark} /> : null}
      <LateAnswerNotes late={reviewed.lateAnswers} timeZone={timeZone} />
      <QuestionReview question={question} response={response} seed={seed} idPrefix={`review-${number}`} />
      <DecidingPassages ids={explainResponse(question, response).paras} />
    </article>
  )
}
