import type { ReviewProps } from '../define'
import { NoteList } from '../note-list'
import { ReviewFrame } from '../review-frame'
import { explain } from './explain'
import type { Authored, Response } from './schema'
import styles from './typed-answer.module.css'

export function TypedAnswerReview({ question, response }: ReviewProps<Authored, Response>) {
  const explanation = explain(question, response)
  return (
    <ReviewFrame question={question} explanation={explanation}>
      {response && (
        <div>
          <p className={styles.label}>You wrote</p>
          <p className={styles.written} dir="auto">{response.text}</p>
        </div>
      )}
      <NoteList
        notes={explanation.notes}
        words={{ right: 'Your answer', wrong: 'Your answer, not accepted', missed: 'Accepted', info: 'Not your answer' }}
        restLabel="About other answers"
      />
    </ReviewFrame>
  )
}
