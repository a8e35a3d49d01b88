import { expect, test } from 'vitest'
import { countForms } from './naming'

test('whole words are counted, with their capitals', () => {
  expect(countForms('IS and its allies; this is IS.', ['IS'])).toBe(2)
  expect(countForms('Islamists in an isle', ['Is', 'is'])).toBe(0)
})

test('a hyphen belongs to its word, so such a form is named on its own', () => {
  expect(countForms('al-Nusra and the Nusra Front', ['Nusra'])).toBe(1)
  expect(countForms('al-Nusra and the Nusra Front', ['Nusra', 'al-Nusra'])).toBe(2)
})

test('a possessive and curly marks do not hide a word', () => {
  expect(countForms('Assad’s regime’s end, “regime”', ['regime'])).toBe(2)
})

test('a word inside a longer form is counted once', () => {
  expect(countForms('a cessation of hostilities', ['cessation', 'cessation of hostilities'])).toBe(1)
})
