import { describe, expect, test } from 'vitest'
import { corroborationGrid } from './definition'
import { examples } from './examples'
import { chance } from './grade'
import { authored } from './schema'
import type { Cell } from './schema'

const { question } = examples
const changed = (claim: string, article: string, change: Partial<Cell>) => ({
  ...question,
  cells: question.cells.map((cell) => (cell.claim === claim && cell.article === article ? { ...cell, ...change } : cell)),
})

describe('a corroboration grid', () => {
  test.each([
    ['no silent cell', { ...question, cells: question.cells.filter(({ value }) => value !== 'silent') }],
    ['a cell that agrees without a paragraph', changed('thursday', 'S3', { paras: [] })],
    ['a cell that stands on another article alone', changed('thursday', 'S3', { paras: ['S4-4'] })],
    ['a silent cell with a paragraph', changed('doubt', 'S3', { paras: ['S3-2'] })],
    ['a repeated report that nobody carries before it', changed('doubt', 'S1', { value: 'silent', paras: [] })],
    ['the first article keyed as the repeater', changed('thursday', 'S3', { value: 'same-origin' })],
    ['a misconception beside the right word', changed('doubt', 'S4', { misconceptions: { 'same-origin': 'M31' } })],
    ['an article that is not listed', changed('thursday', 'S3', { article: 'S2', paras: ['S2-12'] })],
    ['a claim that is not listed', changed('thursday', 'S3', { claim: 'friday' })],
    ['a cell keyed twice', { ...question, cells: [...question.cells, ...question.cells.slice(0, 1)] }],
    ['a claim without a cell', { ...question, claims: [...question.claims, { id: 'crimea', text: 'The two speak about Crimea.' }] }],
    ['an article without a cell', { ...question, articles: [...question.articles, 'S5'] }],
    ['one article', { ...question, articles: ['S3'], cells: question.cells.filter(({ article }) => article === 'S3') }],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('accepts a single claim with two articles', () => {
    const small = { ...question, claims: question.claims.slice(1, 2), articles: ['S1', 'S3'], cells: question.cells.filter(({ claim, article }) => claim === 'doubt' && article !== 'S4') }
    expect(authored.safeParse(small).success).toBe(true)
  })

  test('leaves a guesser of 8 cells what the binomial distribution says', () => {
    // P(3…8 right) × (n − 2) ÷ 6, with 8 choose n ways of 3^(8 − n) out of 4^8.
    const ways = [56 * 3 ** 5, 70 * 3 ** 4, 56 * 3 ** 3, 28 * 3 ** 2, 8 * 3, 1]
    const mean = ways.reduce((sum, count, index) => sum + (count * (index + 1)) / 6, 0) / 4 ** 8
    expect(chance(question)).toBeCloseTo(mean, 12)
  })

  test('shows the articles by their numbers and the claims as written, whatever the seed', () => {
    for (const seed of ['a', 'b', 'c']) {
      expect(corroborationGrid.present(question, seed).articles).toEqual(['S1', 'S3', 'S4'])
      expect(corroborationGrid.present(question, seed).claims.map(({ id }) => id)).toEqual(['thursday', 'doubt', 'last-chance'])
    }
  })

  test('shows the correction for guessing as lines of its own, and says when nothing is left', () => {
    const { steps, verdict } = corroborationGrid.explain(question, { cells: { 'thursday.S3': 'agrees', 'last-chance.S3': 'agrees' } })
    expect(steps.map(({ label }) => label)).toEqual([
      '1 of 8 cells right',
      'Correction for guessing: 1 not right, a third of a share each',
      'Correction for guessing: 6 left empty, a third of a share each',
      'Marks never go below zero',
    ])
    expect(verdict).toBe('Right in 1 of 8 cells, which is no more than guessing gets. 6 are left empty.')
  })

  test('reads a word for each cell, and skips the menus left alone', () => {
    const form = new FormData()
    form.append('response.doubt.S4', 'same-origin')
    form.append('response.doubt.S1', '')
    expect(corroborationGrid.fromForm(form)).toEqual({ cells: { 'doubt.S4': 'same-origin' } })
  })

  test('is complete when every asked cell has a word', () => {
    const all = corroborationGrid.modelAnswer(question)
    expect(corroborationGrid.isComplete(question, all)).toBe(true)
    expect(corroborationGrid.isComplete(question, { cells: { 'doubt.S1': 'agrees' } })).toBe(false)
  })

  test('tells the teacher who counted a repeated report as a second witness', () => {
    const [bucket] = corroborationGrid.classify(question, { cells: { 'doubt.S4': 'agrees' } })
    expect(corroborationGrid.buckets(question).find(({ id }) => id === bucket)).toMatchObject({ right: false, misconception: 'M31', paras: ['S4-8', 'S1-3'] })
  })
})
