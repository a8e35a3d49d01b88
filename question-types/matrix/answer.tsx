import { stanceNames } from '@/domain/knowledge/kind-names'
import { stances } from '@/domain/knowledge/positions'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { FoldingTable } from '../folding-table'
import { LabelledMenu, menuOptions } from '../menu'
import { ParagraphLinks } from '../paragraph-links'
import type { Heading, Presented, Response } from './schema'
import styles from './matrix.module.css'

type Props = AnswerProps<Presented, Response>

export function MatrixAnswer({ question, response, idPrefix, disabled }: Props) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <ParagraphLinks label="The paragraphs:" paras={question.paras} opensNewTab />
      <FoldingTable
        rowsAre="Who"
        columns={question.issues}
        rows={question.actors}
        className={styles.grid}
        cell={(actor, issue) => question.asked.includes(`${actor}.${issue}`) ? <Cell question={question} response={response} idPrefix={idPrefix} actor={actor} issue={issue} /> : null}
      />
    </AnswerFrame>
  )
}

type CellProps = Pick<Props, 'question' | 'response' | 'idPrefix'> & { actor: string; issue: string }

function Cell({ question, response, idPrefix, actor, issue }: CellProps) {
  const answered = response?.cells.find((cell) => cell.actor === actor && cell.issue === issue)
  const name = `response.${actor}.${issue}`
  const id = `${idPrefix}-${actor}-${issue}`
  const issueLabel = labelOf(question.issues, issue)
  const about = `${issueLabel}, ${labelOf(question.actors, actor)}`
  return (
    <>
      <span className={styles.issue} aria-hidden="true" dir="auto">{issueLabel}</span>
      <LabelledMenu id={`${id}-stance`} name={`${name}.stance`} label={<MenuLabel about={about} part="position" />} chosen={answered?.stance} options={menuOptions(stances, stanceNames)} />
      <LabelledMenu id={`${id}-para`} name={`${name}.para`} label={<MenuLabel about={about} part="paragraph" />} chosen={answered?.para} options={question.paras.map((para) => ({ value: para, label: para }))} />
    </>
  )
}

function MenuLabel({ about, part }: { about: string; part: string }) {
  return (
    <>
      <VisuallyHidden>{about}: </VisuallyHidden>
      <span className={styles.part}>{part}</span>
    </>
  )
}

function labelOf(headings: readonly Heading[], id: string): string | undefined {
  return headings.find((heading) => heading.id === id)?.label
}
