import { pageCount, pageSize, tableHref, type TableView } from '@/domain/analytics/table-view'
import styles from './teach.module.css'

/** Which rows are shown, and the way to the others. */
export function PageLinks({ path, view, total }: { path: string; view: TableView; total: number }) {
  const pages = pageCount(total)
  if (pages === 1) return null
  const first = (view.page - 1) * pageSize + 1
  return (
    <nav aria-label="Pages of the table" className={styles.pages}>
      <span>
        {total >= first ? `${first} to ${Math.min(total, first + pageSize - 1)} of ${total}` : `None of ${total}`}
      </span>
      {view.page > 1 ? <a href={tableHref(path, view, { page: Math.min(view.page - 1, pages) })}>Previous page</a> : null}
      {view.page < pages ? <a href={tableHref(path, view, { page: view.page + 1 })}>Next page</a> : null}
    </nav>
  )
}
