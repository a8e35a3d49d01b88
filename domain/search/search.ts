import { foldText } from './fold-text'
import { partPattern, queryParts } from './query'

export const searchKinds = ['actor', 'term', 'claim', 'paragraph', 'lesson'] as const
export type SearchKind = (typeof searchKinds)[number]

/** One thing that can be found. */
export type SearchEntry = {
  kind: SearchKind
  href: string
  /** What it is called where it is listed. */
  title: string
  /** Everything that it is called, the title included: what is found here counts most. */
  names: string[]
  /** What is said about it, in pieces short enough to be shown. */
  texts: string[]
  /** Where it stands in the articles. */
  paras: string[]
}

export type SearchResult = { entry: SearchEntry; /** The texts in which something was found; the first text where only a name was. */ shown: string[] }

/** An entry with its words folded for comparison. */
export type FoldedEntry = { entry: SearchEntry; names: string[]; texts: string[] }

const mostShown = 2
const weights = { name: 4, text: 1, wholeWord: 2, startOfWord: 1, exactName: 20 }

/** Prepares entries once, so that a search need not fold them again. */
export function foldEntries(entries: readonly SearchEntry[]): FoldedEntry[] {
  return entries.map((entry) => ({ entry, names: entry.names.map(foldText), texts: entry.texts.map(foldText) }))
}

/**
 * The entries in which every part of the query begins a word, best first.
 *
 * Each part earns, at the best place where it stands, 4 in a name or 1 in a text, doubled for a whole word.
 * A query that is exactly a name earns 20 more. Of equals, the one that the course has first comes first.
 */
export function searchEntries(entries: readonly FoldedEntry[], query: string): SearchResult[] {
  const parts = queryParts(query)
  if (parts.length === 0) return []
  const patterns = parts.map((part) => ({ start: partPattern([part]), whole: partPattern([part], 'whole words') }))
  const any = partPattern(parts)
  return entries
    .map((folded) => ({ folded, score: scoreOf(folded, patterns, parts.join(' ')) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ folded }) => ({ entry: folded.entry, shown: shownTexts(folded, any) }))
}

type Pattern = { start: RegExp; whole: RegExp }

function scoreOf({ names, texts }: FoldedEntry, patterns: Pattern[], query: string): number {
  const earned = patterns.map((pattern) => Math.max(weights.name * bestPlace(names, pattern), weights.text * bestPlace(texts, pattern)))
  if (earned.includes(0)) return 0
  return earned.reduce((sum, each) => sum + each, names.includes(query) ? weights.exactName : 0)
}

function bestPlace(texts: string[], { start, whole }: Pattern): number {
  if (texts.some((text) => text.search(whole) >= 0)) return weights.wholeWord
  return texts.some((text) => text.search(start) >= 0) ? weights.startOfWord : 0
}

function shownTexts({ entry, texts }: FoldedEntry, pattern: RegExp): string[] {
  const matching = entry.texts.filter((_text, index) => texts[index]!.search(pattern) >= 0)
  return matching.length > 0 ? matching.slice(0, mostShown) : entry.texts.slice(0, 1)
}
