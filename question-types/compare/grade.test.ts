import { describe, expect, test } from 'vitest'
import { compare } from './definition'
import { examples } from './examples'
import { reviewRows } from './explain'
import { chance, grade } from './grade'
import { authored } from './schema'
import type { Authored, Pair } from './schema'
import { letteredSegments, numberedSegments } from './segments'

const { question, sameButAnotherKey } = examples
const withPair = (left: number, change: Partial<Pair>) => ({ ...question, pairs: question.pairs.map((pair) => (pair.left === left ? { ...pair, ...change } : pair)) })
const withRight = (...fragments: string[]) => ({ ...question, right: { ...question.right, fragments } })

describe('two versions', () => {
  test('are numbered and lettered in the order of their texts, with a gap between two fragments', () => {
    expect(numberedSegments(['one | two', 'three']).map(({ id, text, hasGapAfter }) => [id, text, hasGapAfter])).toEqual([['1', 'one', false], ['2', 'two', true], ['3', 'three', false]])
    expect(letteredSegments(['one|two']).map(({ id }) => id)).toEqual(['a', 'b'])
  })

  test.each([
    ['a fragment of 13 words', withRight('one two three four five six seven | eight nine ten eleven twelve thirteen', 'c | d')],
    ['a bar with nothing beside it', withRight('Russian maneuvers |', 'c | d')],
    ['a piece on the left in no pair', { ...question, pairs: question.pairs.slice(1) }],
    ['a piece on the left that is not there', withPair(5, { left: 6 })],
    ['a piece on the left in two pairs', withPair(5, { left: 4 })],
    ['a piece on the right in two pairs', withPair(5, { right: 'c' })],
    ['a piece on the right that is not there', withPair(5, { right: 'e' })],
    ['a piece on the right in no pair', withRight('Russian maneuvers | near US aircraft and warships', "Russia's bombardment of | US-backed militants | in Syria")],
    ['a piece without a partner that is called unchanged', withPair(1, { kind: 'same' })],
    ['a second kind that repeats the first', withPair(2, { alsoRight: 'same' })],
    ['a mistake that is no mistake', withPair(2, { mistakes: { same: { misconception: 'M36' } } })],
    ['a pair of nothing', { ...question, pairs: [...question.pairs, { kind: 'cut', feedback: 'Nothing.' }] }],
    ['only one piece in a version', withRight('Russian maneuvers')],
    ['two pieces that stand only on the right', { ...sameButAnotherKey, pairs: [...sameButAnotherKey.pairs.filter(({ right }) => right !== 'd'), { left: 2, kind: 'cut', feedback: 'Cut.' }, { right: 'd', kind: 'add', feedback: 'New.' }] }],
  ])('are refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('may have one piece that is new', () => {
    expect(authored.safeParse(sameButAnotherKey).success).toBe(true)
    expect(reviewRows(sameButAnotherKey, null).at(-1)?.key).toContain('c “Russia’s bombardment of”')
  })

  test('accept a second kind where the author gives one', () => {
    const both = withPair(3, { alsoRight: 're-attribute' })
    const answer = compare.modelAnswer(both)
    expect(grade(both, { ...answer, change: { ...answer.change, '3': 're-attribute' } }).fraction).toBe(1)
  })

  test('count a change that is right beside a match that is not', () => {
    const answer = compare.modelAnswer(question)
    expect(grade(question, { ...answer, match: { ...answer.match, '1': 'a' } }).fraction).toBeCloseTo((5 / 6 + 1) / 2)
  })

  test('are guessed right as often as their menus are long', () => {
    // Four pieces on the right and "nothing"; five kinds. Then one piece of five with two kinds accepted.
    expect(chance(question)).toBeCloseTo((1 / 5 + 1 / 5) / 2)
    expect(chance(withPair(3, { alsoRight: 'add' }) as Authored)).toBeCloseTo((1 / 5 + 6 / 25) / 2)
  })

  test('read their menus from a form, and skip those left alone', () => {
    const form = new FormData()
    form.append('response.match.1', 'nothing')
    form.append('response.change.2', '')
    form.append('response.added', 'c')
    expect(compare.fromForm(form)).toEqual({ match: { '1': 'nothing' }, change: {}, added: 'c' })
  })

  test('give whole fragments to the check against the articles, and none of a version from elsewhere', () => {
    expect(compare.quotations?.(question)).toEqual([
      { para: 'S4-11', quote: 'Russian maneuvers near US aircraft and warships' },
      { para: 'S4-11', quote: "Russia's bombardment of US-backed militants" },
    ])
  })

  test('are complete when every menu is used', () => {
    const answer = compare.modelAnswer(question)
    expect(compare.isComplete(question, { match: answer.match, change: answer.change })).toBe(false)
    expect(compare.isComplete(question, { ...answer, change: { '1': 'cut' } })).toBe(false)
  })

  test('say what leads to a wrong kind only to those who chose it', () => {
    const noteOn = (kind: 'same' | 'cut') => reviewRows(question, { match: {}, change: { '5': kind } }).find(({ id }) => id === '5')?.note
    expect(noteOn('same')?.whyTempting).toContain('easy to pass over')
    expect(noteOn('cut')?.whyTempting).toBe(undefined)
    expect(compare.buckets(question).find(({ id }) => id === 'change:5:same')?.misconception).toBe('M36')
  })
})
