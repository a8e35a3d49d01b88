import { addressWith, type TableAddress } from './table-order'

/** The rows of a table that are shown. `page` counts from 1, `first` from 0. */
export type Pages = { page: number; count: number; first: number; pageRows: number; rows: number }

/** The page that an address asks for; the nearest one there is, where it asks for another. */
export function pagesOf({ params }: TableAddress, table: string, { rows, pageRows }: { rows: number; pageRows: number }): Pages {
  const asked = [params[nameOf(table)]].flat()[0] ?? ''
  const count = Math.max(1, Math.ceil(rows / pageRows))
  const page = Math.min(count, /^\d{1,5}$/.test(asked) ? Math.max(1, Number(asked)) : 1)
  return { page, count, first: (page - 1) * pageRows, pageRows, rows }
}

/** The same page with the table turned to another of its pages. Everything else stays as it is. */
export function pageHref(address: TableAddress, table: string, page: number): string {
  return addressWith(address, { [nameOf(table)]: String(page) })
}

function nameOf(table: string): string {
  return `${table}-page`
}
