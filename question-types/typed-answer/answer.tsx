import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import fieldStyles from '../typed-field.module.css'
import type { Presented, Response } from './schema'
import styles from './typed-answer.module.css'

export function TypedAnswerAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const id = `${idPrefix}-text`
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <label htmlFor={id} className={styles.label} dir="auto">{question.label}</label>
      <input
        id={id}
        type="text"
        name="response.text"
        className={`${fieldStyles.line} ${styles.words}`}
        dir="auto"
        maxLength={80}
        defaultValue={response?.text ?? ''}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </AnswerFrame>
  )
}
