import { describe, expect, test } from 'vitest'
import { correctedFraction, correctedSteps, meanOfGuessing } from './guess-correction'

describe('the correction for guessing', () => {
  test.each([
    [{ right: 8, wrong: 0, empty: 0, answers: 4 }, 1],
    [{ right: 5, wrong: 3, empty: 0, answers: 4 }, (5 / 8 - 0.25) / 0.75],
    [{ right: 5, wrong: 0, empty: 3, answers: 4 }, (5 / 8 - 0.25) / 0.75],
    [{ right: 2, wrong: 6, empty: 0, answers: 4 }, 0],
    [{ right: 0, wrong: 8, empty: 0, answers: 4 }, 0],
    [{ right: 3, wrong: 1, empty: 0, answers: 2 }, 0.5],
    [{ right: 1, wrong: 0, empty: 0, answers: 5 }, 1],
  ])('gives %j its fraction', (tally, fraction) => {
    expect(correctedFraction(tally)).toBeCloseTo(fraction, 12)
  })

  test.each([[2, 4], [6, 4], [30, 4], [4, 2], [12, 5]])('leaves a guesser with %i parts of %i answers the mean over all outcomes', (parts, answers) => {
    let ways = 1
    let mean = 0
    for (let right = 0; right <= parts; right++) {
      if (right > 0) ways = (ways * (parts - right + 1)) / right
      mean += ways * (1 / answers) ** right * (1 - 1 / answers) ** (parts - right) * Math.max(0, (right / parts - 1 / answers) / (1 - 1 / answers))
    }
    expect(meanOfGuessing(parts, answers)).toBeCloseTo(mean, 12)
    expect(meanOfGuessing(parts, answers)).toBeLessThan(0.26)
  })

  test('shows as lines of its own that add up to the marks', () => {
    for (const tally of [{ right: 5, wrong: 2, empty: 1, answers: 4 }, { right: 1, wrong: 6, empty: 1, answers: 4 }, { right: 2, wrong: 6, empty: 0, answers: 4 }, { right: 0, wrong: 3, empty: 0, answers: 3 }]) {
      const steps = correctedSteps(tally, { weight: 3, parts: 'cells' })
      expect(steps.reduce((sum, step) => sum + step.earned, 0)).toBeCloseTo(3 * correctedFraction(tally), 12)
      expect(new Set(steps.map(({ label }) => label)).size).toBe(steps.length)
    }
  })

  test('has nothing to say about a question left empty', () => {
    expect(correctedSteps({ right: 0, wrong: 0, empty: 6, answers: 4 }, { weight: 1, parts: 'cells' })).toEqual([{ label: '0 of 6 cells right', earned: 0, available: 1, paras: [] }])
  })
})
