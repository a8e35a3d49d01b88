import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import fieldStyles from '../typed-field.module.css'
import { WordCount } from '../word-count'
import type { Presented, Response } from './schema'
import styles from './short-answer.module.css'

export function ShortAnswerAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const { minWords, maxWords } = question
  const id = `${idPrefix}-text`
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <label htmlFor={id} className={styles.label}>Your answer</label>
      <textarea id={id} name="response.text" className={`${fieldStyles.text} ${styles.sentences}`} rows={5} dir="auto" maxLength={6000} defaultValue={response?.text ?? ''} aria-describedby={`${id}-length`} />
      <p id={`${id}-length`} className={styles.length}>{`Write ${minWords} to ${maxWords} words.`}</p>
      <WordCount textareaId={id} minWords={minWords} maxWords={maxWords} />
    </AnswerFrame>
  )
}
