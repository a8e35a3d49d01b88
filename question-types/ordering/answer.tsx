import { AnswerFrame } from '../answer-frame'
import type { AnswerProps } from '../define'
import { CardArranger } from './card-arranger'
import type { Presented, Response } from './schema'
import styles from './ordering.module.css'

export function OrderingAnswer({ question, response, idPrefix, disabled }: AnswerProps<Presented, Response>) {
  return (
    <AnswerFrame question={question} idPrefix={idPrefix} disabled={disabled}>
      <p className={styles.hint}>Give every card a position; 1 is the earliest. Cards of the same time may share a position.</p>
      <CardArranger cards={question.cards} positions={response?.positions ?? {}} idPrefix={idPrefix} />
    </AnswerFrame>
  )
}
