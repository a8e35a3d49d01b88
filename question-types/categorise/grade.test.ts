import { describe, expect, test } from 'vitest'
import { categorise } from './definition'
import { examples } from './examples'
import { chance, grade } from './grade'
import { authored } from './schema'
import type { Authored, Card } from './schema'

const { question } = examples
const withCard = (id: string, change: Partial<Card>) => ({ ...question, cards: question.cards.map((card) => (card.id === id ? { ...card, ...change } : card)) })
const all = categorise.modelAnswer(question).placed

/** The same cards in two categories. */
const inTwo: Authored = {
  ...question,
  categories: question.categories.slice(0, 2),
  cards: question.cards.map(({ id, text, paras, feedback }, index) => ({ id, text, paras, feedback, category: index < 3 ? 'named' : 'unnamed' })),
}

describe('sorting cards', () => {
  test.each([
    ['all cards in one category', { ...question, cards: question.cards.map(({ id, text, paras, feedback }) => ({ id, text, paras, feedback, category: 'named' })) }],
    ['a category that is not listed', withCard('effort', { category: 'document' })],
    ['a card without a paragraph', withCard('effort', { paras: [] })],
    ['a misconception of the right category', withCard('pace', { misconceptions: { named: 'M28' } })],
    ['a misconception of a category that is not listed', withCard('pace', { misconceptions: { document: 'M28' } })],
    ['the same card twice', withCard('pace', { text: 'S3-6: both sides try to settle conflicts' })],
    ['two categories pinned last', { ...question, categories: question.categories.map((category) => ({ ...category, pin: 'last' })) }],
    ['two categories of one name', { ...question, categories: question.categories.map((category) => ({ ...category, label: 'A person' })) }],
    ['a fixed order with the pinned category first', { ...question, keepOrder: true, categories: [...question.categories].reverse() }],
    ['three cards', { ...question, cards: question.cards.slice(3) }],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('allows a category without cards, and a card without a paragraph in the pinned one', () => {
    expect(authored.safeParse(withCard('victory', { category: 'unnamed', misconceptions: {} })).success).toBe(true)
    expect(authored.safeParse(withCard('next', { paras: [] })).success).toBe(true)
  })

  test('keeps the pinned category last under any seed, and the others only where the author says so', () => {
    const orders = Array.from({ length: 40 }, (_, seed) => categorise.present(question, `${seed}`).categories.map(({ id }) => id))
    expect(orders.every((order) => order.at(-1) === 'unclear')).toBe(true)
    expect(new Set(orders.map((order) => order.join())).size).toBe(6)
    const kept = Array.from({ length: 20 }, (_, seed) => categorise.present({ ...question, keepOrder: true }, `${seed}`).categories.map(({ id }) => id).join())
    expect(new Set(kept)).toEqual(new Set(['named,unnamed,outlet,unclear']))
  })

  test('costs more for a wrong card where there are fewer categories to choose from', () => {
    const oneWrong = { placed: { ...categorise.modelAnswer(inTwo).placed, effort: 'unnamed' } }
    expect(grade(inTwo, oneWrong).fraction).toBeCloseTo(4 / 6)
    expect(grade(question, { placed: { ...all, effort: 'outlet' } }).fraction).toBeCloseTo(7 / 9)
    expect(categorise.scoringRule(inTwo)).toContain('a whole share')
    expect(categorise.scoringRule(question)).toContain('a third of a share')
  })

  test('leaves a guesser with two categories the mean of all ways to put six cards', () => {
    let total = 0
    for (let way = 0; way < 2 ** 6; way++) {
      total += grade(inTwo, { placed: Object.fromEntries(inTwo.cards.map(({ id }, index) => [id, (way >> index) % 2 === 0 ? 'named' : 'unnamed'])) }).fraction
    }
    expect(chance(inTwo)).toBeCloseTo(total / 2 ** 6, 12)
  })

  test('is complete when every card has a category', () => {
    expect(categorise.isComplete(question, { placed: all })).toBe(true)
    expect(categorise.isComplete(question, { placed: { effort: 'named' } })).toBe(false)
  })

  test('reads the category of each card, and skips the menus left alone', () => {
    const form = new FormData()
    form.append('response.effort', 'outlet')
    form.append('response.pace', '')
    expect(categorise.fromForm(form)).toEqual({ placed: { effort: 'outlet' } })
  })

  test('says when what is right is no more than guessing gets', () => {
    expect(categorise.explain(question, { placed: { effort: 'named', pace: 'outlet' } }).verdict).toBe('1 of 6 cards are where they belong, which is no more than guessing gets. 4 have no category.')
  })

  test('offers "not stated" where a category says so', () => {
    expect(categorise.offersNotStated?.(question)).toBe(true)
    expect(categorise.offersNotStated?.(inTwo)).toBe(false)
  })
})
