import type { FollowUpProps } from '../define'
import { AnnotatedExamples } from './annotated-examples'
import type { Authored, Response } from './schema'
import choiceStyles from '../choice-list.module.css'
import styles from './short-answer.module.css'

/** The student compares the answer with annotated examples and scores it. Shown after the reveal, inside a form. */
export function SelfScore({ question, response, idPrefix, disabled }: FollowUpProps<Authored, Response>) {
  return (
    <div className={styles.compare}>
      <AnnotatedExamples question={question} />
      <fieldset className={styles.score} disabled={disabled}>
        <legend className={styles.label}>Score your answer</legend>
        <input type="hidden" name="response.text" value={response.text} />
        {question.rubric.map(({ level, says }) => (
          <label key={level} className={choiceStyles.row}>
            <input id={`${idPrefix}-score-${level}`} type="radio" name="response.selfScore" value={level} defaultChecked={response.selfScore === level} className={choiceStyles.input} />
            <span dir="auto">
              <strong>{level}</strong> {says}
            </span>
          </label>
        ))}
      </fieldset>
    </div>
  )
}
