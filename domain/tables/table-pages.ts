import { addressWith, type TableAddress, type TableParams } from './table-order'

/** The rows of a table that are shown. `page` counts from 1, `first` from 0. A page after the last one shows none. */
export type Pages = { page: number; count: number; first: number; pageRows: number; rows: number }

type TableSize = { rows: number; pageRows: number }

/** The page that a parameter of an address asks for, whether there is one or not. What makes no sense asks for the first. */
export function pageAsked(value: TableParams[string]): number {
  const asked = [value].flat()[0] ?? ''
  return /^\d{1,5}$/.test(asked) ? Math.max(1, Number(asked)) : 1
}

export function pagesAt(page: number, { rows, pageRows }: TableSize): Pages {
  return { page, count: pageCount({ rows, pageRows }), first: (page - 1) * pageRows, pageRows, rows }
}

/** The page that an address asks for; the nearest one there is, where it asks for another. */
export function pagesOf({ params }: TableAddress, table: string, size: TableSize): Pages {
  return pagesAt(Math.min(pageCount(size), pageAsked(params[nameOf(table)])), size)
}

/** The same page with the table turned to another of its pages. Everything else stays as it is. */
export function pageHref(address: TableAddress, table: string, page: number): string {
  return addressWith(address, { [nameOf(table)]: String(page) })
}

function pageCount({ rows, pageRows }: TableSize): number {
  return Math.max(1, Math.ceil(rows / pageRows))
}

function nameOf(table: string): string {
  return `${table}-page`
}
