import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import styles from './filter-form.module.css'

type FilterFormProps = {
  path: string
  /** Such as "Choose positions". */
  label: string
  /** True while something is left out: then there is a way back to all of it. */
  isFiltered: boolean
  children: ReactNode
}

/** Chooses what a page shows. A plain form: it works without scripts, and its address can be shared. */
export function FilterForm({ path, label, isFiltered, children }: FilterFormProps) {
  return (
    <form action={path} aria-label={label} className={styles.filter}>
      {children}
      <div className={styles.actions}>
        <Button variant="secondary">Show</Button>
        {isFiltered ? <Link href={path}>Show all</Link> : null}
      </div>
    </form>
  )
}
