import { expect, test } from 'vitest'
import { wrapWords } from './wrap-words'

test('breaks between words, and never inside one', () => {
  expect(wrapWords('a leaked paper of July', 8)).toEqual(['a leaked', 'paper of', 'July'])
  expect(wrapWords('no extraordinarily', 5)).toEqual(['no', 'extraordinarily'])
  expect(wrapWords('', 5)).toEqual([])
})
