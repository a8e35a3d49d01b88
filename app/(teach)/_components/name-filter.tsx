import { Button } from '@/components/ui/button'
import { tableHref, type TableView } from '@/domain/analytics/table-view'
import styles from './teach.module.css'

/** Narrows a table to names. A plain form: it works without scripts and keeps the order of the table. */
export function NameFilter({ path, view }: { path: string; view: TableView }) {
  return (
    <form method="get" action={`${path}#students`} role="search" className={styles.filter}>
      {Object.entries(view.others).map(([table, order]) => (
        <input key={table} type="hidden" name={table} value={order} />
      ))}
      <input type="hidden" name="sort" value={view.sort} />
      {view.direction === 'descending' ? <input type="hidden" name="dir" value="desc" /> : null}
      <label htmlFor="name-filter">Student’s name</label>
      <input id="name-filter" name="name" type="search" defaultValue={view.name} maxLength={80} autoComplete="off" />
      <Button variant="secondary">Find</Button>
      {view.name ? <a href={tableHref(path, view, { name: '', page: 1 })}>Show everybody</a> : null}
    </form>
  )
}
