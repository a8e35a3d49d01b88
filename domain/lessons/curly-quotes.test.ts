import { expect, test } from 'vitest'
import { curlyQuotes, quoted } from './curly-quotes'

test('opens a quotation at the start and after a space or a bracket, and closes it elsewhere', () => {
  expect(curlyQuotes('"Met": the word ("will meet") says when.')).toBe('“Met”: the word (“will meet”) says when.')
})

test('sets an apostrophe and a quotation inside a quotation', () => {
  expect(curlyQuotes('Kerry\'s "\'yet again\' to Moscow"')).toBe('Kerry’s “‘yet again’ to Moscow”')
})

test('leaves what is already set', () => {
  expect(curlyQuotes('“It isn’t clear”')).toBe('“It isn’t clear”')
})

test('makes the marks inside a quotation single', () => {
  expect(quoted('"yet again" to have "another go"')).toBe('“‘yet again’ to have ‘another go’”')
})
