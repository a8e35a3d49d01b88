import type { Standing } from '@/domain/knowledge/claims'
import { standingNames } from '@/domain/knowledge/kind-names'
import styles from './standing-mark.module.css'

/** One shape for each standing on a 16 by 16 grid, told apart without colour: full, crossed, open, one within another. */
const shapes: Record<Standing, { filled?: string; drawn?: string; dashed?: boolean }> = {
  agrees: { filled: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z' },
  conflicts: { drawn: 'M2 2h12v12H2zM2 2l12 12M14 2 2 14' },
  silent: { drawn: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z', dashed: true },
  'same-origin': { filled: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6z', drawn: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13z' },
}

/** How an article stands to a claim, as a shape and its word. */
export function StandingMark({ standing }: { standing: Standing }) {
  const { filled, drawn, dashed } = shapes[standing]
  return (
    <span className={styles.standing}>
      <svg className={styles.shape} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        {filled ? <path d={filled} className={styles.filled} /> : null}
        {drawn ? <path d={drawn} className={styles.drawn} strokeDasharray={dashed ? '2 2.1' : undefined} /> : null}
      </svg>{' '}
      {standingNames[standing]}
    </span>
  )
}
