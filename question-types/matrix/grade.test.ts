import { describe, expect, test } from 'vitest'
import { matrix } from './definition'
import { examples } from './examples'
import { chance } from './grade'
import { authored } from './schema'
import type { Cell } from './schema'

const { question } = examples
const withFirstCell = (change: Partial<Cell>) => ({ ...question, cells: question.cells.map((cell, index) => (index === 0 ? { ...cell, ...change } : cell)) })

describe('a matrix', () => {
  test.each([
    ['a stance without a paragraph', withFirstCell({ paras: [] })],
    ['"not stated" with a paragraph', withFirstCell({ stance: 'not-stated' })],
    ['a paragraph that the menu does not offer', withFirstCell({ paras: ['S3-1'] })],
    ['an actor that is not listed', withFirstCell({ actor: 'lavrov' })],
    ['a cell keyed twice', withFirstCell({ issue: 'assad' })],
    ['fewer than a fifth of its cells "not stated"', { ...question, cells: question.cells.map((cell) => ({ ...cell, stance: 'divided', paras: ['S1-2'] })) }],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('is guessed right in a fifth of its "not stated" cells, and less often elsewhere', () => {
    // One cell not stated; the others accept 1, 2 and 1 of 4 paragraphs.
    expect(chance(question)).toBeCloseTo((1 + 1 / 4 + 2 / 4 + 1 / 4) / 5 / 4)
  })

  test('reads a cell from its two menus, and skips the menus left alone', () => {
    const form = new FormData()
    form.append('response.kerry.assad.stance', 'divided')
    form.append('response.kerry.assad.para', 'S5-1')
    form.append('response.pentagon.assad.stance', '')
    expect(matrix.fromForm(form)).toEqual({ cells: [{ actor: 'kerry', issue: 'assad', stance: 'divided', para: 'S5-1' }] })
  })

  test('is complete when every cell has a position, and a paragraph unless nothing is stated', () => {
    const all = matrix.modelAnswer(question)
    expect(matrix.isComplete(question, all)).toBe(true)
    expect(matrix.isComplete(question, { cells: all.cells.slice(1) })).toBe(false)
    expect(matrix.isComplete(question, { cells: all.cells.map(({ actor, issue, stance }) => ({ actor, issue, stance })) })).toBe(false)
  })

  test('tells a right position with another paragraph apart from a wrong position', () => {
    expect(matrix.classify(question, { cells: [{ actor: 'kerry', issue: 'sharing', stance: 'supports', para: 'S5-1' }] })).toEqual(['kerry.sharing:supports:other-paragraph'])
    expect(matrix.classify(question, { cells: [{ actor: 'pentagon', issue: 'sharing', stance: 'supports', para: 'S2-15' }] })).toEqual(['pentagon.sharing:supports'])
    expect(matrix.buckets(question).find(({ id }) => id === 'pentagon.sharing:supports')?.misconception).toBe('M09')
  })
})
