import { describe, expect, test } from 'vitest'
import { pageHref, pagesAt, pagesOf } from './table-pages'

const address = (params: Record<string, string>) => ({ path: '/teach/questions', params, keep: ['type'] })

describe('the pages of a table', () => {
  test('are counted from the rows, the last one holding what is left', () => {
    expect(pagesOf(address({ 'questions-page': '4' }), 'questions', { rows: 370, pageRows: 100 })).toEqual({ page: 4, count: 4, first: 300, pageRows: 100, rows: 370 })
    expect(pagesOf(address({}), 'questions', { rows: 0, pageRows: 100 })).toMatchObject({ page: 1, count: 1, first: 0 })
  })

  test('are at least one, and one more only when there is a row for it', () => {
    expect([0, 1, 100, 101].map((rows) => pagesAt(1, { rows, pageRows: 100 }).count)).toEqual([1, 1, 1, 2])
  })

  test.each([['0', 1], ['99', 2], ['-1', 1], ['x', 1], ['1e9', 1]])('asked for as “%s” become the nearest there is', (asked, page) => {
    expect(pagesOf(address({ 'questions-page': asked }), 'questions', { rows: 120, pageRows: 100 }).page).toBe(page)
  })

  test('keep the filter and the orders of the tables when they are turned', () => {
    expect(pageHref(address({ type: 'matrix', questions: 'type.desc', done: 'saved' }), 'questions', 2)).toBe('/teach/questions?type=matrix&questions=type.desc&questions-page=2')
  })
})
