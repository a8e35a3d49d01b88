import { formatMarks, marksOf, outcomeOf, type Outcome } from '@/domain/attempts/scoring'
import type { ResultCell } from '@/server/analytics/list-result-rows'
import styles from '../../../../_components/teach.module.css'

const signs: Record<Outcome, { sign: string; word: string }> = {
  right: { sign: '✓', word: 'Right' },
  partly: { sign: '◐', word: 'Partly' },
  wrong: { sign: '✗', word: 'Wrong' },
  blank: { sign: '–', word: 'Blank' },
}

/** The marks of one answer: a sign, a word and the number, so that no colour is needed. */
export function MarkCell({ cell, isFinished }: { cell: ResultCell | undefined; isFinished: boolean }) {
  if (!cell) return isFinished ? <>Not asked</> : null
  const outcome = outcomeOf(cell)
  const { sign, word } = signs[outcome]
  return (
    <span className={styles.mark} data-outcome={outcome}>
      <span aria-hidden="true">{sign}</span>
      {outcome === 'partly' ? `${word} ${formatMarks(marksOf(cell))}` : word}
    </span>
  )
}
