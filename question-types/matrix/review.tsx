import type { ReviewProps } from '../define'
import { StandingMark } from '../note-list'
import { LinkedText, ParagraphLink } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { explain, reviewCells } from './explain'
import type { CellReview } from './explain'
import type { CellResult } from './grade'
import type { Authored, Heading, Response } from './schema'
import { stanceLabels } from './stances'
import styles from './matrix.module.css'

export function MatrixReview({ question, response, idPrefix }: ReviewProps<Authored, Response>) {
  const reviews = reviewCells(question, response)
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      {question.actors.map((actor) => {
        const own = reviews.filter(({ cell }) => cell.actor === actor.id)
        if (own.length === 0) return null
        return (
          <section key={actor.id} className={styles.group} aria-labelledby={`${idPrefix}-${actor.id}`}>
            <p id={`${idPrefix}-${actor.id}`} className={styles.actor} dir="auto">{actor.label}</p>
            <ul className={styles.cells}>
              {own.map((review) => (
                <MarkedCell key={review.cell.issue} review={review} issue={question.issues.find(({ id }) => id === review.cell.issue)} />
              ))}
            </ul>
          </section>
        )
      })}
    </ReviewFrame>
  )
}

const words: Record<CellResult, string> = {
  right: 'Right',
  'wrong-paragraph': 'Right position, but the paragraph does not show it',
  'wrong-stance': 'Not right',
  empty: 'No position chosen',
}

function MarkedCell({ review: { cell, answered, result, note }, issue }: { review: CellReview; issue: Heading | undefined }) {
  return (
    <li className={styles.marked} data-standing={note.standing}>
      <p className={styles.about} dir="auto">{issue?.label}</p>
      <StandingMark standing={note.standing} words={words[result]} />
      <dl className={styles.says}>
        <dt>Your answer</dt>
        <dd>
          {answered?.stance ? stanceLabels[answered.stance] : 'Nothing'}
          {answered?.para && <>, <ParagraphLink para={answered.para} /></>}
        </dd>
        <dt>The articles</dt>
        <dd>
          {stanceLabels[cell.stance]}
          {cell.paras.map((para) => <span key={para}>, <ParagraphLink para={para} /></span>)}
        </dd>
      </dl>
      <details open={result !== 'right'}>
        <summary>Why</summary>
        <p dir="auto"><LinkedText text={note.text} /></p>
      </details>
    </li>
  )
}
