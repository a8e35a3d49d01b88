import type { ReviewProps } from '../define'
import { ReviewFrame } from '../review-frame'
import { AnnotatedExamples } from './annotated-examples'
import { explain } from './explain'
import type { Authored, Response } from './schema'
import styles from './short-answer.module.css'

export function ShortAnswerReview({ question, response }: ReviewProps<Authored, Response>) {
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      {response && (
        <div>
          <p className={styles.label}>Your answer</p>
          <p className={styles.written} dir="auto">{response.text}</p>
        </div>
      )}
      <details>
        <summary>What earns 0, 1 and 2, with examples</summary>
        <ul className={styles.rubric}>
          {question.rubric.map(({ level, says }) => (
            <li key={level} dir="auto">
              <strong>{level}</strong> {says}
              {response?.selfScore === level && <em> Your own score.</em>}
            </li>
          ))}
        </ul>
        <AnnotatedExamples question={question} />
      </details>
    </ReviewFrame>
  )
}
