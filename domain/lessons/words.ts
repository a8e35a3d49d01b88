import { normaliseParagraph } from './normalise-paragraph'

const quotation = /"[^"]*"/g
const paragraphName = /\bS\d+(-\d+)?\b/g

// Words that carry no topic of their own.
const functionWords = new Set(
  `a about after all also an and any are as at be been before but by can could did do does for from had has have he her his how i if in into is it its
  more most no not of on one or other out over said say says she should so some than that the their them then there these they this those to two up was we were what
  when where which who whom whose why will with would you your`.split(/\s+/),
)

/** Words in small letters, without punctuation. A hyphen or an apostrophe inside a word stays. */
export function wordsOf(text: string): string[] {
  return [...normaliseParagraph(text).toLowerCase().matchAll(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu)].map(([word]) => word)
}

/** The words that carry the topic, each once. Paragraph names are left out. */
export function contentWords(text: string): Set<string> {
  return new Set(wordsOf(text.replace(paragraphName, ' ')).filter((word) => !functionWords.has(word)))
}

/** What stands between double quotation marks. */
export function quotationsIn(text: string): string[] {
  return [...normaliseParagraph(text).matchAll(quotation)].map(([quoted]) => quoted.slice(1, -1))
}

/** The text without what stands between double quotation marks. The full stop of a quotation stays. */
export function withoutQuotations(text: string): string {
  return normaliseParagraph(text).replace(quotation, (quoted) => (/[.!?]"$/.test(quoted) ? '.' : ' '))
}

export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])["')\]]*\s+/).filter((sentence) => /\p{L}/u.test(sentence))
}

/** Shared words out of all words, from 0 to 1. https://en.wikipedia.org/wiki/Jaccard_index */
export function similarity(one: string, other: string): number {
  const first = new Set(wordsOf(one))
  const second = new Set(wordsOf(other))
  const shared = [...first].filter((word) => second.has(word)).length
  return shared / (first.size + second.size - shared || 1)
}

/** Whether the word or phrase stands in the text as whole words. Case does not matter unless asked. */
export function mentions(text: string, phrase: string, matchCase = false): boolean {
  const escaped = phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?![\\p{L}\\p{N}-])`, matchCase ? 'u' : 'iu').test(text)
}
