import { dateFrom, inWords } from './calendar'
import type { Authored, Response } from './schema'

/** An answer that the author wrote, as it is printed: "439 million US dollars", "1 August 2016". */
export function nameOfValue(question: Authored, value: number | string): string {
  if (question.expects === 'date') return inWords(dateFrom(`${value}`) ?? {})
  return inUnit(`${value}`.replace('-', '−').replace(/\B(?=(\d{3})+(?!\d))/g, ','), question.unit)
}

/** What a student answered, in one line. */
export function nameOfResponse(response: Response): string {
  return 'value' in response ? response.value.replace(/\s+/g, ' ').trim() : inWords(response)
}

/** The right answer and how far one may be from it. */
export function keyInPrint(question: Authored): string {
  const key = nameOfValue(question, question.value)
  if (question.tolerance === 0) return key
  const steps = question.expects === 'date' ? `${question.tolerance} ${question.precision}${question.tolerance === 1 ? '' : 's'}` : question.tolerance
  return `${key}, give or take ${steps}`
}

function inUnit(number: string, unit: string | undefined): string {
  return unit ? `${number} ${unit}` : number
}
