import { describe, expect, test } from 'vitest'
import { statementGrid } from './definition'
import { examples } from './examples'
import { authored } from './schema'
import type { Statement } from './schema'

const { question } = examples
const [first] = question.statements
const withFirst = (change: { [field in keyof Statement]?: unknown }) => ({ ...question, statements: question.statements.map((each) => (each === first ? { ...each, ...change } : each)) })
const keyed = (key: string) => ({ ...question, statements: question.statements.map(({ id, text, feedback }) => ({ id, text, feedback, key, paras: ['S1-2'] })) })

describe('a statement grid', () => {
  test.each([
    ['nothing that is not stated', keyed('true')],
    ['nothing but what is not stated', keyed('not-stated')],
    ['a true statement without a paragraph', withFirst({ paras: [] })],
    ['a statement about a paragraph that is not named', withFirst({ paras: ['S2-3'] })],
    ['a misconception beside the right verdict', withFirst({ misconceptions: { true: 'M16' } })],
    ['the same id twice', withFirst({ id: 'planes' })],
    ['the same statement twice', withFirst({ text: question.statements[1]?.text })],
    ['two statements', { ...question, statements: question.statements.slice(2) }],
    ['nine statements', { ...question, statements: [...question.statements, ...'abcde'].map((each, index) => (typeof each === 'string' ? { ...first, id: each, text: `Statement ${index}.` } : each)) }],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('tells an author to put a key in quotation marks where YAML made it a truth value', () => {
    const { error } = authored.safeParse(withFirst({ key: true }))
    expect(error?.issues[0]).toMatchObject({ path: ['statements', 0, 'key'], message: expect.stringContaining('quotation marks') })
  })

  test('accepts the nearest paragraph of what is not stated', () => {
    expect(authored.safeParse({ ...question, statements: question.statements.map((each) => (each.id === 'answer' ? { ...each, paras: ['S3-4'] } : each)) }).success).toBe(true)
  })

  test('is complete when every statement has a verdict', () => {
    const all = statementGrid.modelAnswer(question)
    expect(statementGrid.isComplete(question, all)).toBe(true)
    expect(statementGrid.isComplete(question, { verdicts: { offer: 'true' } })).toBe(false)
  })

  test('reads one verdict for each statement, and skips those left alone', () => {
    const form = new FormData()
    form.append('response.offer', 'false')
    form.append('response.planes', '')
    expect(statementGrid.fromForm(form)).toEqual({ verdicts: { offer: 'false' } })
  })

  test('names all its paragraphs where nothing is stated and the feedback names none', () => {
    const statements = question.statements.map((each) => (each.id === 'answer' ? { ...each, feedback: 'No paragraph gives an answer by Russia.' } : each))
    const note = statementGrid.explain({ ...question, statements }, null).notes.find(({ about }) => about.startsWith('Not stated here'))
    expect(note?.paras).toEqual(question.paras)
  })

  test('says what leads astray beside a wrong verdict alone', () => {
    const about = (verdict: 'true' | 'not-stated') => statementGrid.explain(question, { verdicts: { answer: verdict } }).notes.find((note) => note.about.includes('accepted'))
    expect(about('true')?.whyTempting).toBe('A proposal told in detail sounds as if it were settled.')
    expect(about('not-stated')?.whyTempting).toBe(undefined)
  })

  test('shows another order for another seed', () => {
    const orders = new Set(Array.from({ length: 20 }, (_, seed) => statementGrid.present(question, `${seed}`).statements.map(({ id }) => id).join()))
    expect(orders.size).toBeGreaterThan(5)
  })
})
