import type { ReactNode } from 'react'
import { Button } from './button'
import { classNames } from './class-names'
import styles from './filter-form.module.css'
import { Link } from './link'

type FilterFormProps = {
  path: string
  /** Such as "Choose positions". */
  label: string
  /** "search" where words can be typed too. */
  role?: 'search'
  /** Menus in a row, or wider ones for titles, or columns of one width where there are many. */
  layout?: 'row' | 'wide' | 'columns'
  /** What the button says. */
  button?: string
  /** True while something is left out: then there is a way back to all of it. */
  isFiltered?: boolean
  /** What stands beside the button. */
  beside?: ReactNode
  children: ReactNode
}

/** Chooses what a page shows. A plain form: it works without scripts, and its address can be shared. */
export function FilterForm({ path, label, role, layout = 'row', button = 'Show', isFiltered = false, beside, children }: FilterFormProps) {
  return (
    <form action={path} role={role} aria-label={label} className={classNames(styles.filter, styles[layout])}>
      {children}
      <div className={styles.actions}>
        <Button variant="secondary">{button}</Button>
        {isFiltered ? <Link href={path}>Show all</Link> : null}
        {beside}
      </div>
    </form>
  )
}
