import { AnswerFrame } from '../answer-frame'
import choiceStyles from '../choice-list.module.css'
import type { AnswerProps } from '../define'
import { FoldingTable } from '../folding-table'
import { ParagraphLinks } from '../paragraph-links'
import type { Presented, Response } from './schema'
import { verdictLabels, verdicts } from './verdicts'
import styles from './statement-grid.module.css'

export function StatementGridAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  const rows = question.statements.map(({ id, text }) => ({ id, label: text, headId: `${idPrefix}-${id}` }))
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <ParagraphLinks label="The paragraphs:" paras={question.paras} opensNewTab />
      <FoldingTable
        rowsAre="Statement"
        columns={[{ id: 'answer', label: 'Your answer' }]}
        rows={rows}
        className={styles.grid}
        cell={(id) => <Verdicts name={`response.${id}`} idPrefix={`${idPrefix}-${id}`} chosen={response?.verdicts[id]} />}
      />
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
