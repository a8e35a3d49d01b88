import { foldText } from './fold-text'

const longestQuery = 100
const mostParts = 8

/** The words of a query as they are compared, each once. What stands between double quotation marks is one part. */
export function queryParts(query: string): string[] {
  const parts = [...foldText(query.slice(0, longestQuery)).matchAll(/"([^"]+)"?|[^\s"]+/g)].map(([whole, quoted]) => trimmed(quoted ?? whole))
  return [...new Set(parts.filter(Boolean))].slice(0, mostParts)
}

// A mark before or after a word belongs to the sentence: “Nusra,” looks for Nusra.
function trimmed(part: string): string {
  return part.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' ')
}

/** Finds in a folded text the words that begin with one of the parts, or that are one of them. */
export function partPattern(parts: readonly string[], where: 'starts of words' | 'whole words' = 'starts of words'): RegExp {
  const longestFirst = [...parts].sort((a, b) => b.length - a.length)
  const escaped = longestFirst.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '\\s+'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})${where === 'whole words' ? '(?![\\p{L}\\p{N}])' : ''}`, 'gu')
}
