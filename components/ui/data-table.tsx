import type { ReactNode } from 'react'
import styles from './data-table.module.css'
import { classNames } from './class-names'

export type Column = {
  key: string
  label: ReactNode
  align?: 'start' | 'end' | 'center'
  /** Address of this page sorted by this column. */
  sortHref?: string
  sorted?: 'ascending' | 'descending'
}

export type Row = {
  key: string
  cells: ReactNode[]
  /** Index of the cell that names the row. The first, unless told. */
  header?: number
}

type DataTableProps = {
  /** For links that lead to this place of the page. */
  id?: string
  caption: ReactNode
  columns: Column[]
  rows: Row[]
  /** Keeps the head and the first column in sight while scrolling. */
  sticky?: boolean
}

/** A table that scrolls inside its own frame and sorts by links. */
export function DataTable({ id, caption, columns, rows, sticky }: DataTableProps) {
  const captionText = typeof caption === 'string' ? caption : 'Table'
  return (
    <div id={id} className={classNames(styles.frame, sticky && styles.sticky)} role="region" aria-label={captionText} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHead key={column.key} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              {row.cells.map((cell, index) => {
                const className = styles[columns[index]?.align ?? 'start']
                return index === (row.header ?? 0) ? (
                  <th key={index} scope="row" className={className}>
                    {cell}
                  </th>
                ) : (
                  <td key={index} className={className}>
                    {cell}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function ColumnHead({ column }: { column: Column }) {
  return (
    <th scope="col" aria-sort={column.sorted} className={styles[column.align ?? 'start']}>
      {column.sortHref ? (
        <a href={column.sortHref} className={styles.sort}>
          {column.label}
          <span aria-hidden="true" className={styles.arrow}>
            {column.sorted === 'ascending' ? '▲' : column.sorted === 'descending' ? '▼' : '↕'}
          </span>
        </a>
      ) : (
        column.label
      )}
    </th>
  )
}
