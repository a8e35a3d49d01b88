import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { ParagraphLinks } from '../paragraph-links'
import { stanceLabels, stances } from './stances'
import type { Heading, Presented, Response } from './schema'
import styles from './matrix.module.css'

type Props = AnswerProps<Presented, Response>

// One table for every width: the roles are spelt out because the narrow layout takes `display: table` away, and with it the meaning.
export function MatrixAnswer({ question, response, idPrefix, disabled }: Props) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <ParagraphLinks label="The paragraphs:" paras={question.paras} opensNewTab />
      <div className={styles.wrapper}>
        <table role="table" className={styles.table}>
          <thead role="rowgroup" className={styles.head}>
            <tr role="row">
              <th role="columnheader" scope="col">Who</th>
              {question.issues.map((issue) => (
                <th key={issue.id} role="columnheader" scope="col" dir="auto">{issue.label}</th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup" className={styles.body}>
            {question.actors.map((actor) => (
              <tr key={actor.id} role="row" className={styles.row}>
                <th role="rowheader" scope="row" dir="auto">{actor.label}</th>
                {question.issues.map((issue) => (
                  <td key={issue.id} role="cell" className={styles.cell} data-asked={question.asked.includes(`${actor.id}.${issue.id}`)}>
                    <Cell question={question} response={response} idPrefix={idPrefix} actor={actor} issue={issue} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </AnswerFrame>
  )
}

type CellProps = Pick<Props, 'question' | 'response' | 'idPrefix'> & { actor: Heading; issue: Heading }

function Cell({ question, response, idPrefix, actor, issue }: CellProps) {
  if (!question.asked.includes(`${actor.id}.${issue.id}`)) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <VisuallyHidden>Not asked</VisuallyHidden>
      </>
    )
  }
  const answered = response?.cells.find((cell) => cell.actor === actor.id && cell.issue === issue.id)
  const cell = { name: `response.${actor.id}.${issue.id}`, id: `${idPrefix}-${actor.id}-${issue.id}`, about: `${issue.label}, ${actor.label}` }
  return (
    <>
      <span className={styles.issue} aria-hidden="true" dir="auto">{issue.label}</span>
      <Menu cell={cell} part="stance" label="position" chosen={answered?.stance} options={stances.map((stance) => ({ value: stance, label: stanceLabels[stance] }))} />
      <Menu cell={cell} part="para" label="paragraph" chosen={answered?.para} options={question.paras.map((para) => ({ value: para, label: para }))} />
    </>
  )
}

type MenuProps = {
  cell: { name: string; id: string; about: string }
  part: 'stance' | 'para'
  label: string
  chosen: string | undefined
  options: { value: string; label: string }[]
}

function Menu({ cell, part, label, chosen, options }: MenuProps) {
  const id = `${cell.id}-${part}`
  return (
    <div className={styles.menu}>
      <label htmlFor={id}>
        <VisuallyHidden>{cell.about}: </VisuallyHidden>
        <span className={styles.part}>{label}</span>
      </label>
      <select id={id} name={`${cell.name}.${part}`} defaultValue={chosen ?? ''}>
        <option value="">Choose</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>{option.label}</option>
        ))}
      </select>
    </div>
  )
}
