import type { Pages } from '@/domain/tables/table-pages'
import styles from './table-pages.module.css'

type TablePagesProps = {
  label: string
  pages: Pages
  hrefOf: (page: number) => string
  /** Takes the place of the usual look. */
  className?: string
}

/** Which rows of a table are shown, and the way to the others. Nothing where all of them are on one page. */
export function TablePages({ label, pages: { page, count, first, pageRows, rows }, hrefOf, className = styles.pages }: TablePagesProps) {
  if (count === 1) return null
  return (
    <nav aria-label={label} className={className}>
      <span>{first < rows ? `${first + 1} to ${Math.min(rows, first + pageRows)} of ${rows}` : `None of ${rows}`}</span>
      {page > 1 ? <a href={hrefOf(Math.min(page - 1, count))}>Previous page</a> : null}
      {page < count ? <a href={hrefOf(page + 1)}>Next page</a> : null}
    </nav>
  )
}
