import { describe, expect, test } from 'vitest'
import { examples } from './examples'
import { chance, grade } from './grade'
import { authored } from './schema'
import type { Authored } from './schema'

// offer and request are right, base and deal are not.
const scoredBy = (scoring: Authored['scoring']): Authored => ({ ...examples.question, scoring })
const fraction = (scoring: Authored['scoring'], ...chosen: string[]) => grade(scoredBy(scoring), { chosen }).fraction

describe('all or nothing', () => {
  test('wants every right option', () => {
    expect(fraction('all-or-nothing', 'offer')).toBe(0)
    expect(fraction('all-or-nothing', 'request', 'offer')).toBe(1)
  })

  test('gives no marks when a wrong option is also ticked', () => {
    expect(fraction('all-or-nothing', 'offer', 'request', 'base')).toBe(0)
  })

  test('is guessed once in 2 to the number of options', () => {
    expect(chance(scoredBy('all-or-nothing'))).toBe(1 / 16)
  })
})

describe('right minus wrong', () => {
  test('takes as much for a wrong tick as its share of the wrong options', () => {
    const question = { ...scoredBy('right-minus-wrong'), options: [...examples.question.options, { id: 'more', text: 'More', correct: false, feedback: 'No.' }] }
    expect(grade(question, { chosen: ['offer', 'request', 'base'] }).fraction).toBeCloseTo(1 - 1 / 3)
  })

  test('gives nothing for ticking everything, even where most options are right', () => {
    const question = { ...scoredBy('right-minus-wrong'), options: examples.question.options.map((option) => ({ ...option, correct: option.id !== 'deal' })) }
    expect(grade(question, { chosen: ['offer', 'request', 'base', 'deal'] }).fraction).toBe(0)
  })
})

describe('per statement', () => {
  test('counts what is rightly left blank', () => {
    expect(fraction('per-statement', 'offer')).toBe(3 / 4)
    expect(fraction('per-statement', 'offer', 'request')).toBe(1)
    expect(fraction('per-statement', 'base', 'deal')).toBe(0)
  })

  test('gives nothing when nothing is ticked', () => {
    expect(fraction('per-statement')).toBe(0)
  })

  test('is worth a little less than half to a guesser, because an empty answer earns nothing', () => {
    expect(chance(scoredBy('per-statement'))).toBeCloseTo(0.5 - 0.5 / 16)
  })
})

describe('a multiple response', () => {
  test('is refused when every option is right, or none', () => {
    for (const correct of [true, false]) {
      const options = examples.question.options.map((option) => ({ ...option, correct }))
      expect(authored.safeParse({ ...examples.question, options }).success).toBe(false)
    }
  })
})
