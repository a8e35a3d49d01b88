import type { ReactNode } from 'react'
import styles from './teach.module.css'

/** Opens before something that people regret: what will happen, then the button. Works without scripts. */
export function Confirm({ label, says, children }: { label: string; says: string; children: ReactNode }) {
  return (
    <details className={styles.confirm}>
      <summary>{label}</summary>
      <p>{says}</p>
      {children}
    </details>
  )
}
