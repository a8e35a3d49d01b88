import { expect, test } from 'vitest'
import { countItem, easeOf } from './item-counts'

const question = {
  id: 'L03-POS-01', number: 1, stem: 'Who asked?', weight: 1, picksOne: true, evidence: ['S3-4'],
  buckets: [{ id: 'a', label: 'Kerry', right: true, paras: [] }, { id: 'b', label: 'Lavrov', right: false, paras: [] }],
}

test('counts as finished whoever was right, partly right, wrong or blank', () => {
  const item = countItem(question, new Map([[':right', 4], [':partly', 1], [':wrong', 2], [':blank', 1], ['a', 4], ['gone', 9]]))
  expect(item).toMatchObject({ finished: 8, right: 4, partly: 1, wrong: 2, blank: 1 })
  expect(item.buckets.map((bucket) => bucket.count)).toEqual([4, 0])
})

test('takes an answer that is partly right for half', () => {
  expect(easeOf(countItem(question, new Map([[':right', 4], [':partly', 2], [':wrong', 4]])))).toBe(0.5)
})

test('holds nothing against a question that nobody has answered', () => {
  expect(easeOf(countItem(question, new Map()))).toBe(1)
})
