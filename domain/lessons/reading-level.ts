import { sentencesOf, withoutQuotations, wordsOf } from './words'

/** What remains for measuring: no quotations, no paragraph names, no proper names. */
export function wordsOfOurOwn(text: string, properNames: readonly string[]): string {
  const named = withoutQuotations(text).replace(/\bS\d+(-\d+)?\b/g, ' ')
  const longestFirst = [...properNames].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return escaped.length ? named.replace(new RegExp(`(?<!\\p{L})(?:${escaped.join('|')})(?:'s)?(?!\\p{L})`, 'gu'), ' ') : named
}

/** School grade at which texts like these are read: 0.39 words/sentence + 11.8 syllables/word - 15.59. https://en.wikipedia.org/wiki/Flesch–Kincaid_readability_tests */
export function fleschKincaidGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  if (words.length === 0) return 0
  const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}

/** Vowel groups, without the silent endings of English. Right for about nine words in ten. */
export function countSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const spoken = letters.replace(/(?:[^laeiouy]es|(?<![td])ed|[^laeiouy]e)$/, '').replace(/^y/, '')
  return spoken.match(/[aeiouy]{1,2}/g)?.length ?? 1
}

export function longestSentence(texts: readonly string[]): { words: number; sentence: string } {
  const measured = texts.flatMap(sentencesOf).map((sentence) => ({ words: wordsOf(sentence).length, sentence: sentence.replace(/\s+/g, ' ').trim() }))
  return measured.reduce((longest, next) => (next.words > longest.words ? next : longest), { words: 0, sentence: '' })
}
