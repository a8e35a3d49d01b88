import type { ReactNode } from 'react'
import { DataTable, type Column } from '@/components/ui/data-table'
import { sortRows, type SortValue } from '@/domain/tables/sort-rows'
import { nextOrder, orderHref, parseOrder, type Order, type OrderText, type TableAddress } from '@/domain/tables/table-order'
import { pageHref, pagesOf } from '@/domain/tables/table-pages'
import { TablePages } from './table-pages'

export type SortedColumn<Row> = Pick<Column, 'key' | 'label' | 'align'> & {
  cell: (row: Row) => ReactNode
  /** Without it the column does not sort. */
  sortBy?: (row: Row) => SortValue
}

type SortedTableProps<Row> = {
  /** Its parameter in the address: one word, in use once on the page. */
  name: string
  caption: string
  address: TableAddress
  initial: OrderText
  columns: SortedColumn<Row>[]
  rows: Row[]
  keyOf: (row: Row) => string
  /** Rows on a page; without it all of them. The page is in the address, as `<name>-page`. */
  pageRows?: number
}

/** A table whose heads are links that sort it. Its order is in the address, so it needs no script. */
export function SortedTable<Row>({ name, caption, address, initial, columns, rows, keyOf, pageRows }: SortedTableProps<Row>) {
  const id = `${name}-table`
  const order = parseOrder(address.params[name], columns.filter(({ sortBy }) => sortBy).map(({ key }) => key), initial)
  const sortBy = columns.find(({ key }) => key === order.by)?.sortBy
  const heads = columns.map((column): Column => {
    const head = { key: column.key, label: column.label, align: column.align }
    return column.sortBy ? { ...head, sortHref: `${orderHref(address, name, nextOrder(order, column.key))}#${id}`, sorted: sortedBy(order, column.key) } : head
  })
  const sorted = sortBy ? sortRows(rows, sortBy, order.direction) : rows
  const pages = pageRows ? pagesOf(address, name, { rows: rows.length, pageRows }) : null
  const shown = pages ? sorted.slice(pages.first, pages.first + pages.pageRows) : sorted
  return (
    <>
      <DataTable id={id} caption={caption} columns={heads} rows={shown.map((row) => ({ key: keyOf(row), cells: columns.map(({ cell }) => cell(row)) }))} />
      {pages ? <TablePages label={`Pages of the table: ${caption}`} pages={pages} hrefOf={(page) => `${pageHref(address, name, page)}#${id}`} /> : null}
    </>
  )
}

function sortedBy(order: Order, column: string): Column['sorted'] {
  return order.by === column ? order.direction : undefined
}
