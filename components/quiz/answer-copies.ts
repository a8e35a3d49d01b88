import { numberOfKey, pageOfKey } from '@/domain/attempts/answer-key'
import type { KeptRow as Row } from './outgoing-answer'

/** Copies in localStorage: it is small, and the only store that is written at once. */
const prefix = 'on-the-record answer '
const nameOf = ({ personId, attemptId, questionId }: Row) => `${prefix}${personId} ${attemptId} ${questionId}`

/** Whether it could be copied. */
export function copyAnswer(row: Row): boolean {
  return attempt(() => localStorage.setItem(nameOf(row), JSON.stringify(row))) !== null
}

/** The copies of a person, or of one attempt. */
export function copiesOf(personId: string, attemptId?: string): Row[] {
  const start = `${prefix}${personId} ${attemptId === undefined ? '' : `${attemptId} `}`
  return attempt(() => Object.keys(localStorage).filter((name) => name.startsWith(start)).flatMap((name) => readCopy(name) ?? [])) ?? []
}

/** Unless a newer answer was copied since. */
export function forgetCopy(row: Row): void {
  attempt(() => {
    const copy = readCopy(nameOf(row))
    if (copy && (copy.key === row.key || !isNewer(copy, row))) localStorage.removeItem(nameOf(row))
  })
}

/** Whether one answer was given after the other. Within a page they are counted; from page to page only the clock tells. */
export function isNewer(one: Row, other: Row): boolean {
  return pageOfKey(one.key) === pageOfKey(other.key) ? numberOfKey(one.key) > numberOfKey(other.key) : one.at > other.at
}

function attempt<Result>(work: () => Result): Result | null {
  try {
    return work()
  } catch {
    return null
  }
}

function readCopy(name: string): Row | null {
  const parsed: unknown = attempt(() => JSON.parse(localStorage.getItem(name) ?? 'null'))
  return isRow(parsed) ? parsed : null
}

const texts = ['personId', 'attemptId', 'questionId', 'key', 'fields']
const numbers = ['basedOn', 'at', 'mark']

function isRow(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null) return false
  const row = value as Record<string, unknown> // Asked field by field below.
  return texts.every((name) => typeof row[name] === 'string') && numbers.every((name) => typeof row[name] === 'number')
}
