import { expect, test } from 'vitest'
import { className } from './input'

test.each(['10B', 'Klasse 10 – Geschichte', '十年级二班', 'Història 🏺', 'ا'.repeat(80)])('accepts %s', (name) => {
  expect(className.parse(name)).toBe(name)
})

test('tidies white space', () => {
  expect(className.parse('  10   B \n')).toBe('10 B')
})

test.each(['', '   ', 'x'.repeat(81), '\u200B\u200D', 'a\u202Eb'])('refuses %j', (name) => {
  expect(className.safeParse(name).success).toBe(false)
})
