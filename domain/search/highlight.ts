import { foldWithPlaces } from './fold-text'
import { partPattern, queryParts } from './query'

/** A piece of a text: found, or between what was found. */
export type Segment = { text: string; isFound: boolean }

/** The text cut where the parts of a query begin and end in it. Accents and capitals stay as they are written. */
export function highlight(text: string, query: string): Segment[] {
  const parts = queryParts(query)
  if (parts.length === 0) return text ? [{ text, isFound: false }] : []
  const segments: Segment[] = []
  let at = 0
  for (const { from, to } of placesOf(text, parts)) {
    segments.push({ text: text.slice(at, from), isFound: false }, { text: text.slice(from, to), isFound: true })
    at = to
  }
  segments.push({ text: text.slice(at), isFound: false })
  return segments.filter((segment) => segment.text !== '')
}

const longest = 300
const lead = 60

/** The text, or where it is long a piece of it around the first thing found. */
export function excerpt(text: string, query: string): string {
  if (text.length <= longest) return text
  const first = placesOf(text, queryParts(query))[0]?.from ?? 0
  const from = first <= lead ? 0 : text.indexOf(' ', first - lead) + 1
  const end = from + longest >= text.length ? text.length : text.lastIndexOf(' ', from + longest)
  return `${from > 0 ? '… ' : ''}${text.slice(from, end)}${end < text.length ? ' …' : ''}`
}

function placesOf(text: string, parts: string[]): { from: number; to: number }[] {
  if (parts.length === 0) return []
  const { folded, places } = foldWithPlaces(text)
  return [...folded.matchAll(partPattern(parts))].map(({ 0: found, index }) => ({ from: places[index]!, to: places[index + found.length]! }))
}
