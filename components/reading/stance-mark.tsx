import { stanceNames } from '@/domain/knowledge/kind-names'
import type { Stance } from '@/domain/knowledge/positions'
import styles from './stance-mark.module.css'

/** One shape for each stance on a 16 by 16 grid, told apart without colour: full, crossed, half, split, open. */
const shapes: Record<Stance, { filled?: string; drawn: string; dashed?: boolean }> = {
  supports: { filled: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', drawn: '' },
  opposes: { drawn: 'M2 2h12v12H2zM2 2l12 12M14 2 2 14' },
  conditional: { filled: 'M8 1.5v13a6.5 6.5 0 0 1 0-13z', drawn: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z' },
  divided: { filled: 'M6.8 2.2v11.6L1 8z', drawn: 'M9.2 2.2v11.6L15 8z' },
  'not-stated': { drawn: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', dashed: true },
}

/** The shape alone, for a picture or a narrow cell. The word must stand beside it. */
function StanceShape({ stance }: { stance: Stance }) {
  const { filled, drawn, dashed } = shapes[stance]
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {filled ? <path d={filled} className={styles.filled} /> : null}
      {drawn ? <path d={drawn} className={styles.drawn} strokeDasharray={dashed ? '2 2.1' : undefined} /> : null}
    </svg>
  )
}

/** A stance as its shape and its word. */
export function StanceMark({ stance }: { stance: Stance }) {
  return (
    <span className={styles.mark}>
      <StanceShape stance={stance} /> {stanceNames[stance]}
    </span>
  )
}
