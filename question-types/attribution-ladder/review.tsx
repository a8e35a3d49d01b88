import { Rung } from '@/components/ui/rung'
import type { ReviewProps } from '../define'
import { MarkedBox } from '../marked-part'
import { Feedback, NoteList, StandingMark } from '../note-list'
import { ParagraphLink } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { distanceInWords, explain, reviewClaims } from './explain'
import type { ClaimReview } from './explain'
import type { Authored, Response } from './schema'
import styles from './attribution-ladder.module.css'

export function AttributionLadderReview({ question, response, idPrefix }: ReviewProps<Authored, Response>) {
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <ol className={styles.claims}>
        {reviewClaims(question, response).map((review, index) => (
          <li key={review.claim.id}>
            <MarkedClaim review={review} id={`${idPrefix}-${index}`} />
          </li>
        ))}
      </ol>
    </ReviewFrame>
  )
}

const wordWords = { right: 'Your words, and they show it', wrong: 'Your words', missed: 'These words show it', info: 'Not chosen' }

function MarkedClaim({ review: { claim, chosenRung, result, note, wordNotes }, id }: { review: ClaimReview; id: string }) {
  const inWords = distanceInWords(result)
  return (
    <section className={styles.claim} aria-labelledby={id}>
      <p id={id} className={styles.text} dir="auto">{claim.text}</p>
      <p className={styles.read}>
        Stands in <ParagraphLink para={claim.para} />
      </p>
      <MarkedBox as="div" bar="side" standing={note.standing}>
        <StandingMark standing={note.standing} words={inWords.charAt(0).toUpperCase() + inWords.slice(1)} />
        <dl className={styles.rungs}>
          <div>
            <dt>Your rung</dt>
            <dd>{chosenRung === undefined ? 'None' : <Rung rung={chosenRung} />}</dd>
          </div>
          <div>
            <dt>Where it stands</dt>
            <dd><Rung rung={claim.rung} /></dd>
          </div>
        </dl>
        <Feedback note={note} />
      </MarkedBox>
      <NoteList notes={wordNotes} words={wordWords} restLabel="About the other words" />
    </section>
  )
}
