import { expect, test } from 'vitest'
import { foldText, foldWithPlaces } from './fold-text'

test('takes capitals, accents and curly quotation marks away', () => {
  expect(foldText('Émigré “Ålesund” isn’t Łódź')).toBe('emigre "alesund" isn\'t lodz')
})

test('takes away an accent that is a character of its own', () => {
  expect(foldText('e\u0301')).toBe('e')
})

test('knows where each folded character came from', () => {
  const { folded, places } = foldWithPlaces('Weiß é.')
  expect(folded).toBe('weiss e.')
  expect(places).toEqual([0, 1, 2, 3, 3, 4, 5, 6, 7])
})

test('gives a letter and its loose accent one place', () => {
  const { folded, places } = foldWithPlaces('e\u0301a')
  expect(folded).toBe('ea')
  expect(places).toEqual([0, 2, 3])
})
