import { expect, test } from 'vitest'
import { countSyllables, fleschKincaidGrade, longestSentence, wordsOfOurOwn } from './reading-level'

test.each([
  ['cat', 1], ['table', 2], ['named', 1], ['wanted', 2], ['agree', 2], ['officials', 3], ['proposal', 3], ['humanitarian', 5],
])('"%s" has %i syllables', (word, syllables) => {
  expect(countSyllables(word)).toBe(syllables)
})

test('short words in short sentences read at a low grade, long ones at a high grade', () => {
  expect(fleschKincaidGrade(['The cat sat. The dog ran.'])).toBeLessThan(1)
  expect(fleschKincaidGrade(['Institutional considerations necessitate comprehensive methodological investigation.'])).toBeGreaterThan(20)
})

test('quotations, names and paragraph names do not count', () => {
  expect(wordsOfOurOwn('In S3-4 Ann Baker\u2019s note says \u201cextraordinarily complicated\u201d things.', ['Ann Baker']).split(/\s+/)).toEqual(['In', 'note', 'says', 'things.'])
})

test('the longest sentence is found with its number of words', () => {
  expect(longestSentence(['One two. One two three four? One.'])).toEqual({ words: 4, sentence: 'One two three four?' })
})
