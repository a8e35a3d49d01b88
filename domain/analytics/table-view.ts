import type { Direction } from '@/domain/tables/sort-rows'
import { ordersIn, type TableParams } from '@/domain/tables/table-order'
import { pageAsked } from '@/domain/tables/table-pages'

/** How a table of students is looked at: kept in the address, so that it works without scripts and can be shared. */
export type TableView = {
  sort: string
  direction: Direction
  name: string
  page: number
  /** The orders of the page's other tables. */
  others: Record<string, string>
}

/** The heading above such a table, so that a click on it stays at its place of the page. */
const studentsAnchor = 'students'

/** Rows on one page of a table. */
export const pageSize = 100

/** Reads a view from an address. What makes no sense falls back to the first of `sorts`, ascending, page 1. */
export function parseTableView(params: TableParams, sorts: readonly string[]): TableView {
  const text = (name: string) => [params[name]].flat()[0] ?? ''
  const sort = sorts.includes(text('sort')) ? text('sort') : (sorts[0] ?? '')
  return { sort, direction: text('dir') === 'desc' ? 'descending' : 'ascending', name: text('name').slice(0, 80), page: pageAsked(params.page), others: ordersIn(params) }
}

/** The address of the same table looked at in another way. */
export function tableHref(path: string, view: TableView, change: Partial<TableView> = {}): string {
  const { sort, direction, name, page, others } = { ...view, ...change }
  const query = new URLSearchParams({ ...others, sort })
  if (direction === 'descending') query.set('dir', 'desc')
  if (name) query.set('name', name)
  if (page > 1) query.set('page', String(page))
  return `${path}?${query}#${studentsAnchor}`
}

/** What a column's head links to, and whether the table is sorted by it now. The second click turns the order round. */
export function sortLink(path: string, view: TableView, sort: string): { sortHref: string; sorted?: TableView['direction'] } {
  const isSorted = view.sort === sort
  const direction = isSorted && view.direction === 'ascending' ? 'descending' : 'ascending'
  const sortHref = tableHref(path, view, { sort, direction, page: 1 })
  return isSorted ? { sortHref, sorted: view.direction } : { sortHref }
}
