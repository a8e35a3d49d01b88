import { expect, test } from 'vitest'
import { gateFor, gateNote } from './display-gates'

test('shows nothing about a question before five students have finished', () => {
  expect([0, 4].map(gateFor)).toEqual(['hidden', 'hidden'])
})

test('shows counts from five and percentages from ten', () => {
  expect([5, 9, 10, 200].map(gateFor)).toEqual(['counts', 'counts', 'shares', 'shares'])
})

test('says why percentages are missing', () => {
  expect(gateNote(8)).toBe('With 8 students we show counts only; percentages would mislead.')
  expect(gateNote(1)).toBe('1 student has finished. Numbers for each question appear once five have.')
  expect(gateNote(30)).toBeNull()
})
