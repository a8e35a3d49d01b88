import type { ReactNode } from 'react'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import styles from './folding-table.module.css'

type FoldingTableProps = {
  /** What the row heads are. */
  rowsAre: string
  columns: readonly { id: string; label: string }[]
  /** `headId` is for cells that take their name from the head of their row. */
  rows: readonly { id: string; label: string; headId?: string }[]
  /** What is asked in a cell; null where nothing is. */
  cell(row: string, column: string): ReactNode
  /** Columns that need room: it folds sooner. */
  hasWideColumns?: boolean
  /** The class of what the type adds. */
  className: string | undefined
}

/**
 * A table that folds into cards, one for each row, where it is narrow. It is one table for every width: the roles are
 * spelt out because the narrow layout takes `display: table` away, and with it the meaning.
 */
export function FoldingTable({ rowsAre, columns, rows, cell, hasWideColumns = false, className }: FoldingTableProps) {
  const isMany = columns.length > 1
  return (
    <div className={classes(styles.wrapper, hasWideColumns && styles.wide)}>
      <table role="table" className={classes(styles.table, isMany && styles.equal, className)}>
        <thead role="rowgroup" className={styles.head}>
          <tr role="row">
            <th role="columnheader" scope="col">{rowsAre}</th>
            {columns.map(({ id, label }) => (
              <th key={id} role="columnheader" scope="col" dir="auto">{label}</th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className={classes(styles.body, isMany && styles.many)}>
          {rows.map(({ id, label, headId }) => (
            <tr key={id} role="row">
              <th id={headId} role="rowheader" scope="row" dir="auto">{label}</th>
              {columns.map((column) => <Cell key={column.id} content={cell(id, column.id)} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell({ content }: { content: ReactNode }) {
  if (content !== null) return <td role="cell">{content}</td>
  return (
    <td role="cell" data-asked="false">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>Not asked</VisuallyHidden>
    </td>
  )
}

function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
