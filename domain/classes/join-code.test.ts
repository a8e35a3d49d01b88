import { describe, expect, test } from 'vitest'
import { formatJoinCode, newJoinCode, parseJoinCode } from './join-code'

/** Walks evenly through 0..1, so that every letter comes up. */
function evenly() {
  let at = 0
  return () => (at = (at + 0.037) % 1)
}

describe('a join code', () => {
  test('has eight characters, none that can be mistaken for another', () => {
    const random = evenly()
    for (let i = 0; i < 200; i++) expect(newJoinCode(random)).toMatch(/^[2346789ACDEFGHJKMNPQRTWXY]{8}$/)
  })

  test('stays inside the alphabet at both ends of the random numbers', () => {
    expect(newJoinCode(() => 0)).toBe('22222222')
    expect(newJoinCode(() => 1 - Number.EPSILON)).toBe('YYYYYYYY')
  })

  test('is read whatever the case, spaces and hyphens', () => {
    for (const typed of ['ACDE2346', 'acde2346', 'acde-2346', ' ac de 23 46 ', 'acde–2346', 'ACDE2346']) {
      expect(parseJoinCode(typed)).toBe('ACDE2346')
    }
  })

  test('is refused when it is too short, too long or has letters that no code has', () => {
    for (const typed of ['', 'ACDE234', 'ACDE23466', 'ACDE0346', 'OCDE2346', 'BCDE2346', 'ÄCDE2346']) expect(parseJoinCode(typed)).toBeNull()
  })

  test('is shown in two groups that read back as the same code', () => {
    expect(formatJoinCode('ACDE2346')).toBe('ACDE-2346')
    expect(parseJoinCode(formatJoinCode('ACDE2346'))).toBe('ACDE2346')
  })
})
