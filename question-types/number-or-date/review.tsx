import type { ReviewProps } from '../define'
import { NoteList } from '../note-list'
import { ReviewFrame } from '../review-frame'
import { explain } from './explain'
import type { Authored, Response } from './schema'
import { nameOfResponse } from './words'
import styles from './number-or-date.module.css'

export function NumberOrDateReview({ question, response }: ReviewProps<Authored, Response>) {
  const explanation = explain(question, response)
  return (
    <ReviewFrame question={question} explanation={explanation}>
      {response && (
        <div>
          <p className={styles.label}>Your answer</p>
          <p className={styles.written}>
            <bdi>{nameOfResponse(response)}</bdi>
          </p>
        </div>
      )}
      <NoteList
        notes={explanation.notes}
        words={{ right: 'Your answer, and right', wrong: 'Your answer', missed: 'What the text says', info: 'Not your answer' }}
        restLabel="About other answers"
      />
    </ReviewFrame>
  )
}
