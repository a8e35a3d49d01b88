import type { ReactNode } from 'react'
import styles from './dead-end.module.css'

type DeadEndProps = {
  /** What kind of page this is, in two or three words. */
  kicker: string
  title: ReactNode
  children: ReactNode
  actions?: ReactNode
}

/** A page that could not be shown: what happened, in plain words, and where to go. */
export function DeadEnd({ kicker, title, children, actions }: DeadEndProps) {
  return (
    <div className={styles.page}>
      <p className={styles.kicker}>{kicker}</p>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.body}>{children}</div>
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  )
}
