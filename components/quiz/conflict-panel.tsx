'use client'
import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/button'
import styles from './conflict-panel.module.css'
import type { Conflict } from './outgoing-answer'

type ConflictPanelProps = {
  conflicts: readonly Conflict[]
  /** The question on the page; null where there is none. */
  questionId: string | null
  onKeepMine(questionId: string): void
  onKeepOther(questionId: string): void
}

/** Two answers to one question: shows both and lets the student choose. Nothing where there is nothing to choose. */
export function ConflictPanel({ conflicts, ...rest }: ConflictPanelProps) {
  return conflicts.map((conflict) => <Choice key={conflict.questionId} conflict={conflict} {...rest} />)
}

function Choice({ conflict, questionId, onKeepMine, onKeepOther }: Omit<ConflictPanelProps, 'conflicts'> & { conflict: Conflict }) {
  const box = useRef<HTMLDivElement>(null)
  const title = useId()
  useEffect(() => box.current?.focus(), [])
  const isHere = conflict.questionId === questionId
  const which = conflict.number === null ? 'an earlier question' : `question ${conflict.number}`
  return (
    <div ref={box} role="alert" tabIndex={-1} aria-labelledby={title} className={styles.panel}>
      <h3 id={title}>You have also answered {isHere ? 'this question' : which} on another page or device</h3>
      <p>Nothing is lost. Choose which of the two answers counts.</p>
      <div className={styles.answers}>
        <section>
          <h4>{isHere ? 'The answer on this page' : 'The answer kept in this browser'}</h4>
          <p dir="auto">{conflict.mine}</p>
          <Button type="button" variant="secondary" onClick={() => onKeepMine(conflict.questionId)}>
            {isHere ? 'Keep the answer on this page' : 'Keep the answer in this browser'}
          </Button>
        </section>
        <section>
          <h4>The other answer</h4>
          <p dir="auto">{conflict.other}</p>
          <Button type="button" variant="secondary" onClick={() => onKeepOther(conflict.questionId)}>
            Keep the other answer
          </Button>
        </section>
      </div>
    </div>
  )
}
