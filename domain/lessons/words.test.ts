import { expect, test } from 'vitest'
import { normaliseParagraph } from './normalise-paragraph'
import { mentions, quotationsIn, sentencesOf, similarity, withoutQuotations, wordsOf } from './words'

test('a paragraph is normalised to straight quotation marks and single spaces', () => {
  expect(normaliseParagraph('  \u201cIt\u2019s\u00a0 so\u201d,\t he  said\n')).toBe('"It\'s so", he said')
})

test('words keep inner hyphens and apostrophes and lose the rest', () => {
  expect(wordsOf('"Don\'t!" (by-line, S3-4)')).toEqual(["don't", 'by-line', 's3-4'])
})

test('quotations are taken out and their last full stop stays', () => {
  expect(withoutQuotations('He says \u201cno.\u201d Then he goes.')).toBe('He says . Then he goes.')
  expect(quotationsIn('He says \u201cno\u201d and "yes".')).toEqual(['no', 'yes'])
})

test('a text is cut into its sentences', () => {
  expect(sentencesOf('Who? He (said it.) And "left." Well')).toHaveLength(4)
})

test('a word is found as a whole word only', () => {
  expect(mentions('It fell down.', 'fell')).toBe(true)
  expect(mentions('A fellow.', 'fell')).toBe(false)
  expect(mentions('a so-called thing', 'called')).toBe(false)
})

test('similarity is the share of words that two texts have in common', () => {
  expect(similarity('one two three', 'one two four')).toBe(0.5)
})
