import { AnswerFrame } from '../answer-frame'
import choiceStyles from '../choice-list.module.css'
import type { AnswerProps } from '../define'
import { ParagraphLinks } from '../paragraph-links'
import type { Presented, Response } from './schema'
import { verdictLabels, verdicts } from './verdicts'
import styles from './statement-grid.module.css'

// One table for every width: the roles are spelt out because the narrow layout takes `display: table` away, and with it the meaning.
export function StatementGridAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <ParagraphLinks label="The paragraphs:" paras={question.paras} opensNewTab />
      <div className={styles.wrapper}>
        <table role="table" className={styles.table}>
          <thead role="rowgroup" className={styles.head}>
            <tr role="row">
              <th role="columnheader" scope="col">Statement</th>
              <th role="columnheader" scope="col">Your answer</th>
            </tr>
          </thead>
          <tbody role="rowgroup" className={styles.body}>
            {question.statements.map(({ id, text }) => (
              <tr key={id} role="row" className={styles.row}>
                <th id={`${idPrefix}-${id}`} role="rowheader" scope="row" className={styles.statement} dir="auto">{text}</th>
                <td role="cell" className={styles.cell}>
                  <Verdicts name={`response.${id}`} idPrefix={`${idPrefix}-${id}`} chosen={response?.verdicts[id]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </AnswerFrame>
  )
}

/** The radio buttons of one statement, named by it. */
function Verdicts({ name, idPrefix, chosen }: { name: string; idPrefix: string; chosen: string | undefined }) {
  return (
    <div role="radiogroup" aria-labelledby={idPrefix} className={styles.verdicts}>
      {verdicts.map((verdict) => (
        <label key={verdict} className={choiceStyles.row}>
          <input id={`${idPrefix}-${verdict}`} type="radio" name={name} value={verdict} defaultChecked={chosen === verdict} className={choiceStyles.input} />
          <span>{verdictLabels[verdict]}</span>
        </label>
      ))}
    </div>
  )
}
