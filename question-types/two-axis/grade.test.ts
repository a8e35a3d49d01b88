import { describe, expect, test } from 'vitest'
import { twoAxis } from './definition'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { authored } from './schema'
import type { Item, Placement } from './schema'

const { question } = examples
const withItem = (id: string, change: Partial<Item>) => ({ ...question, items: question.items.map((item) => (item.id === id ? { ...item, ...change } : item)) })
const fractionOf = (of: typeof question, placed: Record<string, Placement>) => grade(of, { placed }).fraction

describe('a placement on two axes', () => {
  test.each([
    ['an accepted step that is not beside the key', withItem('kerry', { acceptedX: [2] })],
    ['an accepted step beside "not stated"', withItem('signers', { acceptedX: [1] })],
    ['a step that its axis does not have', withItem('house', { y: 4 })],
    ['"not stated" on an axis that does not offer it', { ...question, y: { ...question.y, notStated: undefined } }],
    ['a lure that covers the key', withItem('house', { lures: [{ y: [1, 2], rationale: 'It is near.' }] })],
    ['a lure that names no step', withItem('house', { lures: [{ rationale: 'It is near.' }] })],
    ['a lure on a step that its axis does not have', withItem('house', { lures: [{ y: [5], rationale: 'It is far.' }] })],
    ['an axis of two steps', { ...question, x: { ...question.x, steps: ['Less', 'More'] } }],
    ['two items of one text', withItem('house', { text: question.items[0]?.text })],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(question).success).toBe(true)
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('is refused where guessing would earn more than half', () => {
    const axis = { name: 'Force', low: 'Less', high: 'More', steps: ['Less', 'As now', 'More'] }
    const items = question.items.map(({ id, text, paras, feedback }) => ({ id, text, paras, feedback, x: 2, y: 2 }))
    expect(chance({ x: axis, y: axis, items })).toBeCloseTo(2 / 3)
    expect(authored.safeParse({ ...question, x: axis, y: axis, items }).success).toBe(false)
  })

  test('is guessed as right as the mean of its answers', () => {
    // On x, of six answers: two are accepted and one stands beside them (twice), or only "not stated" is right (twice).
    // On y, of four: "not stated" (twice); one end, with one step beside it; the middle, with two.
    expect(chance(question)).toBeCloseTo((2 * (2.5 / 6) + 2 * (1 / 6) + 2 * (1 / 4) + 1.5 / 4 + 2 / 4) / 8)
  })

  test('gives half for the step beside any accepted one, not only beside the key', () => {
    expect(fractionOf(question, { official: { x: 3 } })).toBeCloseTo(0.5 / 8)
    expect(fractionOf(question, { official: { x: 4 } })).toBe(0)
  })

  test('takes "not stated" for no neighbour of any step', () => {
    expect(fractionOf(question, { kerry: { x: 'not-stated' }, signers: { x: 5 } })).toBe(0)
  })

  test('reads an item from its two menus, and skips the menus left alone', () => {
    const form = new FormData()
    form.append('response.kerry.x', '4')
    form.append('response.kerry.y', 'not-stated')
    form.append('response.house.x', '')
    form.append('response.house.y', '2')
    expect(twoAxis.fromForm(form)).toEqual({ placed: { kerry: { x: 4, y: 'not-stated' }, house: { y: 2 } } })
  })

  test('is complete when both menus of every item are chosen', () => {
    const all = twoAxis.modelAnswer(question)
    expect(twoAxis.isComplete(question, all)).toBe(true)
    expect(twoAxis.isComplete(question, { placed: { ...all.placed, house: { x: 1 } } })).toBe(false)
  })

  test('tells who fell for a lure why it attracts, and the teacher which misconception it shows', () => {
    const response = { placed: { official: { y: 1 }, signers: { x: 4 } } }
    expect(explain(question, response).notes.flatMap(({ whyTempting }) => whyTempting ?? [])).toEqual([question.items[1]?.lures?.[0]?.rationale])
    expect(twoAxis.classify(question, response)).toEqual(['official.y:1', 'official:lure-1', 'signers.x:4'])
    expect(twoAxis.buckets(question).find(({ id }) => id === 'official:lure-1')?.misconception).toBe('M19')
  })

  test('reads a lure on both axes as the part of the plot where they meet', () => {
    const both = withItem('kerry', { lures: [{ x: [1, 2], y: [3], rationale: 'It sounds so.' }] })
    expect(twoAxis.classify(both, { placed: { kerry: { x: 1, y: 3 } } })).toContain('kerry:lure-1')
    expect(twoAxis.classify(both, { placed: { kerry: { x: 1, y: 2 } } })).not.toContain('kerry:lure-1')
    expect(twoAxis.classify(both, { placed: { kerry: { x: 1 } } })).not.toContain('kerry:lure-1')
  })
})
