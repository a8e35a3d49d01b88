import type { ReactNode } from 'react'
import styles from './tag.module.css'

type TagProps = { tone?: 'plain' | 'info' | 'good' | 'warn' | 'bad'; children: ReactNode }

/** A short label. The word carries the meaning; the tone only helps. */
export function Tag({ tone = 'plain', children }: TagProps) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>
}
