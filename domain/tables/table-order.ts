import type { Direction } from './sort-rows'

/** The query of an address. */
export type TableParams = Record<string, string | string[] | undefined>

/** The page that tables stand on, as it is looked at now. */
export type TableAddress = {
  path: string
  params: TableParams
  /** Other parameters that a new order leaves as they are, such as those of a filter. */
  keep?: readonly string[]
}

/** A column and a direction, as an address has them: `running=due.desc`. */
export type OrderText = `${string}.${'asc' | 'desc'}`

export type Order = { by: string; direction: Direction }

const ORDER = /^([\w-]{1,40})\.(asc|desc)$/
const TABLE = /^[a-z]{1,20}$/
/** What a table of students adds to an address, besides the orders: domain/analytics/table-view.ts. */
const viewNames = ['sort', 'dir', 'name', 'page']

/** The order that an address asks for; the initial one where it asks for none, or for a column that does not sort. */
export function parseOrder(asked: string | string[] | undefined, columns: readonly string[], initial: OrderText): Order {
  const order = readOrder([asked].flat()[0])
  return (order && columns.includes(order.by) ? order : readOrder(initial)) ?? { by: '', direction: 'ascending' }
}

/** The orders of tables that an address has, by table. */
export function ordersIn(params: TableParams): Record<string, string> {
  return Object.fromEntries(textsIn(params).filter(([name, text]) => TABLE.test(name) && !viewNames.includes(name) && ORDER.test(text)))
}

/** The same page with one table in another order, from its first row. The other tables stay as they are; what was said on the page is not said again. */
export function orderHref(address: TableAddress, table: string, text: OrderText): string {
  return addressWith(address, { [table]: text })
}

/** The same page with these parameters changed. Filters and the orders of tables stay; what was said on the page is not said again. */
export function addressWith({ path, params, keep = [] }: TableAddress, change: Record<string, string>): string {
  const view = textsIn(params).filter(([name]) => viewNames.includes(name) || keep.includes(name))
  return `${path}?${new URLSearchParams({ ...Object.fromEntries(view), ...ordersIn(params), ...change })}`
}

/** What a click on a column asks for: ascending first, the other way round at the next click. */
export function nextOrder(now: Order, column: string): OrderText {
  return `${column}.${now.by === column && now.direction === 'ascending' ? 'desc' : 'asc'}`
}

function readOrder(text: string | undefined): Order | null {
  const [, by, direction] = ORDER.exec(text ?? '') ?? []
  return by ? { by, direction: direction === 'desc' ? 'descending' : 'ascending' } : null
}

function textsIn(params: TableParams): [name: string, text: string][] {
  return Object.entries(params).flatMap(([name, value]): [string, string][] => {
    const text = [value].flat()[0]
    return text ? [[name, text]] : []
  })
}
