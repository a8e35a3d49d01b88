import { TablePages } from '@/components/tables/table-pages'
import { pageSize, tableHref, type TableView } from '@/domain/analytics/table-view'
import { pagesAt } from '@/domain/tables/table-pages'
import styles from './teach.module.css'

/** The pages of a table of students. */
export function PageLinks({ path, view, total }: { path: string; view: TableView; total: number }) {
  return <TablePages label="Pages of the table" pages={pagesAt(view.page, { rows: total, pageRows: pageSize })} hrefOf={(page) => tableHref(path, view, { page })} className={styles.pages} />
}
