export type Direction = 'ascending' | 'descending'

export type SortValue = string | number | boolean | Date | null

/** The rows by one value of each. What has no value comes last either way, and what is equal stays in the order given. */
export function sortRows<Row>(rows: readonly Row[], valueOf: (row: Row) => SortValue, direction: Direction = 'ascending'): Row[] {
  const sign = direction === 'ascending' ? 1 : -1
  return rows
    .map((row) => ({ row, value: valueOf(row) }))
    .sort(({ value: a }, { value: b }) => (a === null || b === null ? Number(a === null) - Number(b === null) : sign * compare(a, b)))
    .map(({ row }) => row)
}

// Numbers in a text count as numbers: L3 before L10.
const collator = new Intl.Collator('en-GB', { numeric: true })

function compare(a: NonNullable<SortValue>, b: NonNullable<SortValue>): number {
  return typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b)
}
