import type { ReactNode } from 'react'
import styles from './visually-hidden.module.css'

/** Heard, not seen. */
export function VisuallyHidden({ as: Element = 'span', id, children }: { as?: 'span' | 'p' | 'h2' | 'h3' | 'div'; id?: string; children: ReactNode }) {
  return (
    <Element id={id} className={styles.hidden}>
      {children}
    </Element>
  )
}
