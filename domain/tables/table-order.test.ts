import { expect, test } from 'vitest'
import { nextOrder, orderHref, ordersIn, parseOrder } from './table-order'

const columns = ['title', 'due']

test('reads a column and a direction', () => {
  expect(parseOrder('title.desc', columns, 'due.asc')).toEqual({ by: 'title', direction: 'descending' })
  expect(parseOrder(['title.asc', 'due.desc'], columns, 'due.asc')).toEqual({ by: 'title', direction: 'ascending' })
})

test('begins with the initial order, and takes nonsense in an address for nothing', () => {
  for (const asked of [undefined, '', 'due', 'due.up', 'code.asc', '"; DROP TABLE.asc', '__proto__.asc']) {
    expect(parseOrder(asked, columns, 'due.desc')).toEqual({ by: 'due', direction: 'descending' })
  }
})

test('turns the order round at the second click on a column', () => {
  const now = { by: 'due', direction: 'ascending' } as const
  expect([nextOrder(now, 'due'), nextOrder(now, 'title'), nextOrder({ ...now, direction: 'descending' }, 'due')]).toEqual(['due.desc', 'title.asc', 'due.asc'])
})

test('changes one table of an address and leaves the others as they are', () => {
  const params = { running: 'due.desc', classes: 'name.asc', sort: 'joined', name: 'Ana & Bo' }
  const href = orderHref({ path: '/teach', params }, 'running', 'title.asc')
  expect(Object.fromEntries(new URLSearchParams(href.split('?')[1]))).toEqual({ ...params, running: 'title.asc' })
})

test('carries nothing else on', () => {
  expect(orderHref({ path: '/x', params: { done: 'renamed', page: undefined, other: 'free text' } }, 'work', 'due.asc')).toBe('/x?work=due.asc')
  expect(ordersIn({ name: 'Ana.asc', work: 'due.asc', 'a b': 'due.asc' })).toEqual({ work: 'due.asc' })
})
