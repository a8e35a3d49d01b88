import { quoted } from '@/domain/lessons/curly-quotes'
import type { ReviewProps } from '../define'
import { MarkedBox } from '../marked-part'
import { Feedback, NoteList, StandingMark } from '../note-list'
import { ParagraphLinks } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { damageLabels } from './damage'
import type { Damage } from './damage'
import { explain, reviewPhrases } from './explain'
import type { PhraseReview } from './explain'
import type { DamageResult } from './grade'
import type { Authored, Response } from './schema'
import styles from './repair.module.css'

export function RepairReview({ question, response, idPrefix }: ReviewProps<Authored, Response>) {
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      {reviewPhrases(question, response).map((review) => {
        const { id, quote, para } = review.phrase
        return (
          <section key={id} className={styles.marked} aria-labelledby={`${idPrefix}-${id}`}>
            <p id={`${idPrefix}-${id}`} className={styles.quote} dir="auto">{quoted(quote)}</p>
            <ParagraphLinks label="It stands in" paras={[para]} />
            <NoteList
              notes={review.terms}
              words={{ right: 'Your term, and it fits', wrong: 'Your term', missed: 'The restored term', info: 'Not chosen' }}
              restLabel="About the other terms"
            />
            <MarkedDamage review={review} chosen={response?.damage[id]} />
          </section>
        )
      })}
    </ReviewFrame>
  )
}

const words: Record<DamageResult, string> = { right: 'Your rating, and right', near: 'One step away', wrong: 'Not right', empty: 'Not rated' }

function MarkedDamage({ review: { phrase, damage, damageResult }, chosen }: { review: PhraseReview; chosen: Damage | undefined }) {
  return (
    <MarkedBox as="div" bar="side" standing={damage.standing}>
      <p className={styles.label}>Damage {damageLabels[phrase.damage]}</p>
      <StandingMark standing={damage.standing} words={words[damageResult]} />
      {chosen !== undefined && damageResult !== 'right' && <p>Your rating: {damageLabels[chosen]}</p>}
      <Feedback note={damage} />
    </MarkedBox>
  )
}
