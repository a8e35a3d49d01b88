import { expect, test } from 'vitest'
import type { ItemCounts } from './item-counts'
import { rankReteach } from './reteach'
import { facilityWords, reteachSentence } from './wording'

type Wrong = { id: string; count: number; misconception?: string; label?: string }

function item(number: number, right: number, wrong: Wrong[]): ItemCounts {
  const missed = wrong.reduce((sum, each) => sum + each.count, 0)
  return {
    id: `L03-POS-0${number}`, number, stem: `Question ${number}`, weight: 1, picksOne: true, evidence: [`S1-${number}`],
    finished: right + missed, right, partly: 0, wrong: missed, blank: 0,
    buckets: [
      { id: 'k', label: 'The key', right: true, paras: [], count: right },
      ...wrong.map((each) => ({ label: `Option ${each.id}`, right: false, paras: [], ...each })),
    ],
  }
}

const codes = (items: ItemCounts[]) => rankReteach(items).map((each) => (each.kind === 'misconception' ? each.misconception : each.item.id))

test('puts the idea that the largest share holds first', () => {
  expect(codes([
    item(1, 20, [{ id: 'b', count: 7, misconception: 'M02' }]),
    item(2, 11, [{ id: 'b', count: 12, misconception: 'M31' }, { id: 'c', count: 4, misconception: 'M32' }]),
  ])).toEqual(['M31', 'M02'])
})

test('names each cause once and says where else it shows', () => {
  const ranked = rankReteach([
    item(1, 20, [{ id: 'b', count: 7, misconception: 'M31' }]),
    item(2, 11, [{ id: 'b', count: 16, misconception: 'M31' }]),
  ])
  expect(ranked).toMatchObject([{ misconception: 'M31', item: { number: 2 }, alsoIn: [1] }])
})

test('counts every option of the same idea together where a student picks one', () => {
  expect(rankReteach([item(1, 10, [{ id: 'b', count: 6, misconception: 'M07' }, { id: 'c', count: 4, misconception: 'M07' }])])[0])
    .toMatchObject({ count: 10, chosen: { id: 'b' } })
})

test('does not count a student twice where several parts can show the same idea', () => {
  const parts = { ...item(1, 10, [{ id: 'b', count: 6, misconception: 'M07' }, { id: 'c', count: 4, misconception: 'M07' }]), picksOne: false }
  expect(rankReteach([parts])[0]).toMatchObject({ count: 6 })
})

test('says nothing about a question that fewer than five have finished', () => {
  expect(rankReteach([item(1, 0, [{ id: 'b', count: 4, misconception: 'M31' }])])).toEqual([])
})

test('does not make a lesson of one student’s slip', () => {
  expect(rankReteach([item(1, 5, [{ id: 'b', count: 1, misconception: 'M31' }])])).toEqual([])
})

test('does not make a lesson of what few of a large class chose', () => {
  expect(rankReteach([item(1, 90, [{ id: 'b', count: 10, misconception: 'M31' }])])).toEqual([])
})

test('falls back to the questions that went worst where no idea stands out', () => {
  expect(codes([
    item(1, 12, [{ id: 'b', count: 8 }]),
    item(2, 6, [{ id: 'b', count: 14 }]),
    item(3, 19, [{ id: 'b', count: 1 }]),
  ])).toEqual(['L03-POS-02', 'L03-POS-01'])
})

test('does not fill up with a question that an idea already explains', () => {
  expect(codes([
    item(1, 10, [{ id: 'b', count: 10, misconception: 'M31' }]),
    item(2, 12, [{ id: 'b', count: 8, misconception: 'M31' }]),
    item(3, 12, [{ id: 'b', count: 8 }]),
  ])).toEqual(['M31', 'L03-POS-03'])
})

test('names no choice where the wrong answers are scattered', () => {
  const [first] = rankReteach([item(1, 10, ['b', 'c', 'd', 'e', 'f'].map((id) => ({ id, count: 2 })))])
  expect(first && reteachSentence(first, null, ['S1-3'])).toBe('10 of 20 got this right. Five-minute fix: read S1-3 together.')
})

test('gives at most three', () => {
  const items = [1, 2, 3, 4, 5].map((number) => item(number, 5, [{ id: 'b', count: 10, misconception: `M0${number}` }]))
  expect(codes(items)).toEqual(['M01', 'M02', 'M03'])
})

test('orders equal numbers the same way whatever the order of the questions', () => {
  const items = [1, 2, 3].map((number) => item(number, 5, [{ id: 'b', count: 10, misconception: `M0${number}` }]))
  expect(codes([...items].reverse())).toEqual(codes(items))
})

test('lets a question of more weight come first', () => {
  expect(codes([
    item(1, 10, [{ id: 'b', count: 10, misconception: 'M01' }]),
    { ...item(2, 10, [{ id: 'b', count: 10, misconception: 'M02' }]), weight: 2 },
  ])).toEqual(['M02', 'M01'])
})

test('says it as a teacher would, with the numbers', () => {
  const [first] = rankReteach([item(1, 11, [{ id: 'b', count: 12, misconception: 'M31', label: 'Two papers say so.' }, { id: 'c', count: 4 }])])
  expect(first && reteachSentence(first, 'two outlets = two sources', ['S1-3', 'S4-8'])).toBe(
    '11 of 27 got this right. Most of the others (12 of 16) chose “Two papers say so”, which fits “two outlets = two sources”. Five-minute fix: show S1-3 beside S4-8.',
  )
})

test('turns the quotation marks inside an answer into single ones', () => {
  const [first] = rankReteach([item(1, 11, [{ id: 'b', count: 12, misconception: 'M31', label: 'S1-5: “hold that view”' }])])
  expect(first && reteachSentence(first, null, [])).toContain('chose “S1-5: ‘hold that view’”.')
})

test('names the other questions that show the same idea', () => {
  const [first] = rankReteach([1, 2, 3].map((number) => item(number, 11 - number, [{ id: 'b', count: 10, misconception: 'M31' }])))
  expect(first && reteachSentence(first, null, [])).toContain('The same idea shows in questions 1 and 2.')
})

test('does not say most when it is not most', () => {
  const [first] = rankReteach([item(1, 11, [{ id: 'b', count: 8, misconception: 'M31' }, { id: 'c', count: 7, misconception: 'M07' }, { id: 'd', count: 1 }])])
  expect(first && reteachSentence(first, 'two outlets = two sources', ['S1-3'])).toBe(
    '11 of 27 got this right. 8 of the other 16 chose “Option b”, which fits “two outlets = two sources”. Five-minute fix: read S1-3 together.',
  )
})

test('shows a share with its range from ten students on, and only counts below', () => {
  expect(facilityWords(item(1, 5, [{ id: 'b', count: 3 }]))).toBe('5 of 8')
  expect(facilityWords(item(1, 11, [{ id: 'b', count: 16 }]))).toBe('11 of 27: 41 % (25 % to 59 %)')
  expect(facilityWords(item(1, 1, [{ id: 'b', count: 3 }]))).toBe('Too few to show')
})
