import type { Grade } from '../define'
import { dateParts, offered, positionOf } from './calendar'
import type { PartialDate } from './calendar'
import { readNumber } from './read-number'
import { scaleOf } from './scale'
import type { Authored, AuthoredDate, AuthoredNumber, Response } from './schema'

/** What an answer turned out to be. `index` is the place among the wrong answers that were foreseen. */
export type Outcome = { kind: 'right' | 'near' | 'other' | 'unread' } | { kind: 'wrong'; index: number }

const order: Outcome['kind'][] = ['right', 'near', 'wrong', 'other']

/** Where a typed number can be read in two ways, the reading that is better for the student. */
export function outcomeOf(question: Authored, response: Response): Outcome {
  const outcomes = pointsOf(question, response).map((point) => outcomeAt(question, point))
  const [best] = outcomes.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  return best ?? { kind: 'unread' }
}

function outcomeAt(question: Authored, point: number): Outcome {
  const { key, tolerance, reach, wrong } = scaleOf(question)
  if (isWithin(tolerance, point, key)) return { kind: 'right' }
  if (isWithin(reach, point, key)) return { kind: 'near' }
  const index = wrong.findIndex((value) => isWithin(0, point, value))
  return index === -1 ? { kind: 'other' } : { kind: 'wrong', index }
}

// 5.7 − 5.6 is a little more than 0.1 in binary: the last few bits do not decide.
function isWithin(tolerance: number, one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance + 4 * Number.EPSILON * Math.max(1, Math.abs(one), Math.abs(other))
}

/** The points on the scale that a response can stand for: none when it is unfinished or cannot be read. */
function pointsOf(question: Authored, response: Response): number[] {
  if (question.expects === 'date') {
    const position = 'value' in response ? null : positionOf(response, question.precision)
    return position === null ? [] : [position]
  }
  const read = 'value' in response ? readNumber(response.value) : null
  return read && isInUnit(read.words, question.unit) ? read.values : []
}

/** Whether the words after a number are the unit, or the beginning of it: "million" of "million US dollars". */
function isInUnit(words: string, unit = ''): boolean {
  const [given, whole] = [words, unit].map((each) => each.normalize('NFKC').toLowerCase().replaceAll('.', '').split(/\s+/).filter(Boolean))
  return (given ?? []).every((word, index) => word === whole?.[index])
}

/** 1 within the tolerance of the answer; the fraction of `near` within the tolerance of that; else 0. */
export function grade(question: Authored, response: Response): Grade {
  const { kind } = outcomeOf(question, response)
  if (kind === 'right') return { fraction: 1 }
  return { fraction: kind === 'near' ? (question.near?.fraction ?? 0) : 0 }
}

/** Exact: the mean over the numbers, or over the dates, that `guess` draws, each equally likely. */
export function chance(question: Authored): number {
  return question.expects === 'number' ? chanceOfNumber(question) : chanceOfDate(question)
}

/** The numbers that a guess can be: those of the plausible range, with as many decimals as the author uses. They are counted in `step`s. */
export function plausibleNumbers({ value, tolerance, near, plausible }: AuthoredNumber): { from: number; to: number; decimals: number; step: number } {
  const decimals = Math.max(...[value, tolerance, near?.tolerance ?? 0, ...plausible].map((each) => String(each).split('.')[1]?.length ?? 0))
  const step = 10 ** -decimals
  return { from: Math.round(plausible[0] / step), to: Math.round(plausible[1] / step), decimals, step }
}

/** (numbers within the tolerance + the fraction of `near` × those within its tolerance only) ÷ all plausible numbers. */
function chanceOfNumber(question: AuthoredNumber): number {
  const { from, to, step } = plausibleNumbers(question)
  const inSteps = (value: number) => Math.round(value / step)
  const within = (tolerance: number) =>
    Math.max(0, Math.min(to, inSteps(question.value + tolerance)) - Math.max(from, inSteps(question.value - tolerance)) + 1)
  const full = within(question.tolerance)
  const near = question.near ? within(question.near.tolerance) - full : 0
  return (full + near * (question.near?.fraction ?? 0)) / (to - from + 1)
}

function chanceOfDate(question: AuthoredDate): number {
  const marks = datesOffered(question).map((date) => grade(question, date).fraction)
  return marks.reduce((sum, each) => sum + each, 0) / marks.length
}

/** Every combination of the menus, days that do not exist among them. */
function datesOffered({ precision }: AuthoredDate): PartialDate[] {
  return dateParts[precision].reduce<PartialDate[]>((dates, part) => dates.flatMap((date) => offered[part].map((value) => ({ ...date, [part]: value }))), [{}])
}
