import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { questionSchema, type AuthoredQuestion } from '@/question-types/registry'
import { noteIssues, type Reading } from './read-content-file'

/** Parses the questions of a list in a file. Those with mistakes are noted and left out. */
export function loadQuestions(reading: Reading, file: string, raw: { at: PropertyKey[]; value: unknown }[]): AuthoredQuestion[] {
  return raw.flatMap(({ at, value }) => {
    const parsed = questionSchema.safeParse(value)
    if (parsed.success) return [asPrinted(parsed.data)]
    noteIssues(reading, file, parsed.error.issues.map(({ path, message }) => ({ path: [...at, ...path], message: `${nameOf(value)}${message}` })))
    return []
  })
}

/** With quotation marks as a printer sets them, in every text. Ids have none, so they stay what they are. */
function asPrinted<Value>(value: Value): Value {
  if (typeof value === 'string') return curlyQuotes(value) as Value // a string for a string
  if (Array.isArray(value)) return value.map(asPrinted) as Value // as many, in the same order
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asPrinted(inner)])) as Value // the same keys
}

function nameOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? `${String(raw.id)}: ` : ''
}
