import type { ReviewProps } from '../define'
import { optionNotes } from '../keyed-options'
import { NoteList } from '../note-list'
import { ReviewFrame } from '../review-frame'
import { evidenceNotes, explain } from './explain'
import type { Authored, Response } from './schema'
import styles from './two-tier.module.css'

export function TwoTierReview({ question, response }: ReviewProps<Authored, Response>) {
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <NoteList
        notes={optionNotes(question.options, response?.claim)}
        words={{ right: 'Your claim, and right', wrong: 'Your claim', missed: 'The right claim', info: 'Not chosen' }}
        restLabel="About the other claims"
      />
      <p className={styles.label} dir="auto">{question.evidenceStem}</p>
      <NoteList
        notes={evidenceNotes(question, response?.evidence)}
        words={{ right: 'Your paragraph, and it supports the claim', wrong: 'Your paragraph', missed: 'Supports the claim', info: 'Not chosen' }}
        restLabel="About the other paragraphs"
      />
    </ReviewFrame>
  )
}
