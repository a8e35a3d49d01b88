import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'
import styles from './notice.module.css'

export type Tone = 'info' | 'good' | 'warn' | 'bad'

const iconOf: Record<Tone, IconName> = { info: 'info', good: 'check', warn: 'warning', bad: 'cross' }

type NoticeProps = {
  tone: Tone
  title?: ReactNode
  children?: ReactNode
  /** Read out when it appears: politely, or at once. */
  live?: 'polite' | 'assertive' | boolean
}

export function Notice({ tone, title, children, live }: NoticeProps) {
  const role = live === 'assertive' ? 'alert' : live ? 'status' : undefined
  return (
    <div className={`${styles.notice} ${styles[tone]}`} role={role}>
      <Icon name={iconOf[tone]} />
      <div className={styles.body}>
        {title ? <p className={styles.title}>{title}</p> : null}
        {children}
      </div>
    </div>
  )
}
