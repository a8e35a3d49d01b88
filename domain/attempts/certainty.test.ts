import { describe, expect, test } from 'vitest'
import { calibrate, certaintyFeedback } from './certainty'

const answers = (certainty: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ certainty, isRight: true })),
  ...Array.from({ length: wrong }, () => ({ certainty, isRight: false })),
]

describe('how sure somebody was', () => {
  test('is counted by level, and answers without a level are left out', () => {
    const levels = calibrate([...answers(3, 2, 1), ...answers(1, 0, 1), { certainty: null, isRight: true }])
    expect(levels.map(({ name, right, answers: count }) => [name, right, count])).toEqual([['Low', 0, 1], ['Fair', 0, 0], ['High', 2, 3]])
  })

  test('gets no verdict before ten answers', () => {
    expect(calibrate(answers(3, 0, 9))[2]?.verdict).toBe(null)
    expect(calibrate(answers(3, 0, 10))[2]?.verdict).toBe('too sure')
  })

  test('is called too sure, or too unsure, only when the interval leaves the level', () => {
    // 8 of 12: the Wilson interval, .39 to .86, still reaches above 4 in 5.
    expect(calibrate(answers(3, 8, 4))[2]?.verdict).toBe('fits')
    expect(calibrate(answers(3, 5, 10))[2]?.verdict).toBe('too sure')
    expect(calibrate(answers(1, 30, 2))[0]?.verdict).toBe('too unsure')
  })

  test('is answered in private: sure and wrong is told to come back', () => {
    expect(certaintyFeedback(3, false)).toContain('tomorrow')
    expect(certaintyFeedback(1, true)).toContain('not sure')
    expect(certaintyFeedback(2, true)).toContain('fair')
  })
})
