import type { ReactNode } from 'react'
import { Breadcrumbs, type Crumb } from './breadcrumbs'
import styles from './page-header.module.css'

type PageHeaderProps = { title: ReactNode; intro?: ReactNode; crumbs?: Crumb[]; actions?: ReactNode }

/** The head of every page: where we are, its name, one sentence, what can be done. */
export function PageHeader({ title, intro, crumbs, actions }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {crumbs?.length ? <Breadcrumbs crumbs={crumbs} /> : null}
      <div className={styles.row}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          {intro ? <p className={styles.intro}>{intro}</p> : null}
        </div>
        {actions ? <div className={styles.actions}>{actions}</div> : null}
      </div>
    </header>
  )
}
