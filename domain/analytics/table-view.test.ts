import { expect, test } from 'vitest'
import { parseTableView, sortLink, tableHref } from './table-view'

const sorts = ['name', 'score']
const first = { sort: 'name', direction: 'ascending', name: '', page: 1, others: {} } as const

test('begins with the first column, ascending, on page one', () => {
  expect(parseTableView({}, sorts)).toEqual(first)
})

test('takes nonsense in an address for nothing', () => {
  expect(parseTableView({ sort: '"; DROP TABLE', dir: 'up', page: '-3' }, sorts)).toEqual(first)
  expect(parseTableView({ sort: ['score', 'name'], dir: 'desc', page: '2', name: 'Li' }, sorts)).toEqual({ sort: 'score', direction: 'descending', name: 'Li', page: 2, others: {} })
})

test('reads back the address that it writes', () => {
  const view = { sort: 'score', direction: 'descending', name: 'Ana & Bo', page: 3, others: { assignments: 'due.desc' } } as const
  expect(parseTableView(Object.fromEntries(new URL(tableHref('/x', view), 'http://localhost').searchParams), sorts)).toEqual(view)
})

test('turns the order round at the second click on a column, and starts again at page one', () => {
  expect(sortLink('/x', { ...first, page: 2 }, 'name')).toEqual({ sortHref: '/x?sort=name&dir=desc#students', sorted: 'ascending' })
  expect(sortLink('/x', first, 'score')).toEqual({ sortHref: '/x?sort=score#students' })
})
