import type { Pages } from '@/domain/tables/table-pages'
import styles from './table-pages.module.css'

/** Which rows of a table are shown, and the way to the others. */
export function TablePages({ caption, pages, hrefOf }: { caption: string; pages: Pages; hrefOf: (page: number) => string }) {
  const { page, count, first, pageRows, rows } = pages
  return (
    <nav aria-label={`Pages of the table: ${caption}`} className={styles.pages}>
      <span>{`${first + 1} to ${Math.min(rows, first + pageRows)} of ${rows}`}</span>
      {page > 1 ? <a href={hrefOf(page - 1)}>Previous page</a> : null}
      {page < count ? <a href={hrefOf(page + 1)}>Next page</a> : null}
    </nav>
  )
}
