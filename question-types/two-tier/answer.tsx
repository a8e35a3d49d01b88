import { AnswerFrame } from '../answer-frame'
import { ChoiceList } from '../choice-list'
import choiceStyles from '../choice-list.module.css'
import type { AnswerProps } from '../define'
import { ParagraphLink } from '../paragraph-links'
import type { Presented, Response } from './schema'
import styles from './two-tier.module.css'

export function TwoTierAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <ChoiceList kind="radio" name="response.claim" idPrefix={idPrefix} options={question.options} chosen={response?.claim ? [response.claim] : []} />
      <fieldset className={styles.evidence}>
        <legend className={styles.stem} dir="auto">{question.evidenceStem}</legend>
        {question.evidenceOptions.map(({ para, text }) => (
          <div key={para} className={styles.choice}>
            <label className={choiceStyles.row}>
              <input id={`${idPrefix}-${para}`} type="radio" name="response.evidence" value={para} defaultChecked={response?.evidence === para} className={choiceStyles.input} />
              <span dir="auto">{text ? `${para}: ${text}` : para}</span>
            </label>
            <span className={styles.read}>
              Read <ParagraphLink para={para} opensNewTab />
            </span>
          </div>
        ))}
      </fieldset>
    </AnswerFrame>
  )
}
