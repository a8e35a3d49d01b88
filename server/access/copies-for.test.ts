import { describe, expect, test } from 'vitest'
import { copiesFor } from './copies-for'

describe('for whom pages are kept', () => {
  test('is the same name for a learner each time, another for another, and tells nothing', () => {
    const [ada, ben] = [{ id: 'ada', role: 'learner' }, { id: 'ben', role: 'learner' }] as const
    expect(copiesFor(ada)).toBe(copiesFor({ ...ada }))
    expect(copiesFor(ada)).not.toBe(copiesFor(ben))
    expect(copiesFor(ada)).toMatch(/^[0-9a-f]{24}$/)
  })

  test('is nobody for those who teach, and a visitor where nobody is signed in', () => {
    expect(copiesFor({ id: 'tea', role: 'teacher' })).toBe('nobody')
    expect(copiesFor({ id: 'adm', role: 'admin' })).toBe('nobody')
    expect(copiesFor(null)).toBe('visitor')
  })
})
