import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import fieldStyles from '../typed-field.module.css'
import { WordCount } from '../word-count'
import { ClaimMenus } from './claim-menus'
import { rubricRows, topLevel } from './rubric-rows'
import type { Presented, Response } from './schema'
import styles from './brief.module.css'

export function BriefAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const { minWords, maxWords } = question
  const id = `${idPrefix}-text`
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <p className={styles.role}>You are an analyst at a desk of the United Nations and speak for no party: say what is reported, who says so, and how sure one can be.</p>
      <details className={styles.criteria}>
        <summary>What your memo is scored on</summary>
        <dl>
          {rubricRows.map(({ id, name, levels }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>{`For ${topLevel} of ${topLevel}: ${levels[topLevel]}`}</dd>
            </div>
          ))}
        </dl>
      </details>
      <label htmlFor={id} className={styles.label}>Your memo</label>
      <textarea id={id} name="response.text" className={`${fieldStyles.text} ${styles.memo}`} rows={12} dir="auto" maxLength={6000} defaultValue={response?.text ?? ''} aria-describedby={`${id}-length`} />
      <p id={`${id}-length`} className={styles.length}>{`Write ${minWords} to ${maxWords} words.`}</p>
      <WordCount textareaId={id} minWords={minWords} maxWords={maxWords} />
      <ClaimMenus question={question} response={response} idPrefix={idPrefix} />
    </AnswerFrame>
  )
}
