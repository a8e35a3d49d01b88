import { describe, expect, test } from 'vitest'
import { countWords } from '../count-words'
import { shortAnswer } from './definition'
import { examples } from './examples'
import { authored } from './schema'

const { question } = examples

describe('a short answer', () => {
  test('is complete from the smallest number of words on', () => {
    expect(shortAnswer.isComplete(question, { text: 'word '.repeat(11) })).toBe(false)
    expect(shortAnswer.isComplete(question, { text: 'word '.repeat(12) })).toBe(true)
  })

  test('counts words between any white space', () => {
    expect(countWords('  one two\n\nthree\u00a0four ')).toBe(4)
    expect(countWords('')).toBe(0)
  })

  test('of white space alone is no answer', () => {
    const form = new FormData()
    form.append('response.text', ' \n ')
    expect(shortAnswer.fromForm(form)).toBe(null)
  })

  test('waits for its score until the student has given one', () => {
    expect(shortAnswer.explain(question, { text: 'A deal.' }).awaitsScore).toBe(true)
    expect(shortAnswer.explain(question, { text: 'A deal.', selfScore: 0 }).awaitsScore).toBe(undefined)
  })

  test.each([
    ['a rubric out of order', { rubric: [...question.rubric].reverse() }],
    ['a level without an example', { examples: question.examples.map((example) => ({ ...example, level: 1 })) }],
    ['a lower limit above the upper one', { minWords: 60, maxWords: 12 }],
  ])('is refused with %s', (_why, change) => {
    expect(authored.safeParse({ ...question, ...change }).success).toBe(false)
  })
})
