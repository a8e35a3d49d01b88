import type { ReactNode } from 'react'
import styles from './card.module.css'

type CardProps = {
  title?: ReactNode
  as?: 'section' | 'article' | 'div' | 'li' | 'aside'
  /** Level of the title. */
  level?: 2 | 3 | 4
  id?: string
  children: ReactNode
}

/** A sheet laid on the desk: one hairline, no shadow. */
export function Card({ title, as: Element = 'section', level = 2, id, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <Element id={id} className={styles.card}>
      {title ? <Heading className={styles.title}>{title}</Heading> : null}
      {children}
    </Element>
  )
}
