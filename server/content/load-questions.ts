import { questionSchema, type AuthoredQuestion } from '@/question-types/registry'
import { noteIssues, type Reading } from './read-content-file'

/** Parses the questions of a list in a file. Those with mistakes are noted and left out. */
export function loadQuestions(reading: Reading, file: string, raw: { at: PropertyKey[]; value: unknown }[]): AuthoredQuestion[] {
  return raw.flatMap(({ at, value }) => {
    const parsed = questionSchema.safeParse(value)
    if (parsed.success) return [parsed.data]
    noteIssues(reading, file, parsed.error.issues.map(({ path, message }) => ({ path: [...at, ...path], message: `${nameOf(value)}${message}` })))
    return []
  })
}

function nameOf(raw: unknown): string {
  return typeof raw === 'object' && raw !== null && 'id' in raw ? `${String(raw.id)}: ` : ''
}
