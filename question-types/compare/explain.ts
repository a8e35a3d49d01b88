import { quoted } from '@/domain/lessons/curly-quotes'
import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { inReadingOrder } from '../keyed-options'
import { addedPair, addedResult, changeResult, leftPairs, matchResult, tally } from './grade'
import type { LeftPair, Result } from './grade'
import { kindLabels } from './kinds'
import type { Authored, Pair, Response } from './schema'
import { letteredSegments, nothing, numberedSegments } from './segments'
import type { Segment } from './segments'

/** One row of the marked answer. The row about what is new has no change, and no note where nothing is new. */
export type RowReview = { id: string; about: string; given: string; key: string; standing: Standing; match: Result; change?: Result; note?: Note }

/** A row for every piece of the first version, then the row about what is new. */
export function reviewRows(question: Authored, response: Response | null): RowReview[] {
  const given = response ?? { match: {}, change: {} }
  return [...leftPairs(question).map((pair) => leftRow(question, pair, given)), addedRow(question, given)]
}

export function explain(question: Authored, response: Response | null): Explanation {
  const rows = reviewRows(question, response)
  return {
    verdict: verdictOn(question, response),
    notes: inReadingOrder(rows.flatMap(({ note }) => note ?? [])),
    steps: stepsOf(question, response ?? { match: {}, change: {} }),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

/** A piece with its number or letter, such as 1 “aggressive”. */
export function segmentName(segments: readonly Segment[], id: string): string {
  const segment = segments.find((each) => each.id === id)
  return segment ? `${id} ${quoted(segment.text)}` : id
}

/** Where a piece is, in words. */
export function placeName(question: Authored, id: string | undefined): string {
  if (id === undefined) return 'No place chosen'
  return id === nothing ? 'Nothing: it was cut' : segmentName(letteredSegments(question.right.fragments), id)
}

/** What is new, in words. */
export function addedName(question: Authored, id: string | undefined): string {
  if (id === undefined) return 'Nothing chosen'
  return id === nothing ? 'Nothing is new' : placeName(question, id)
}

export const addedHeading = 'New in the second version'

function leftRow(question: Authored, pair: LeftPair, response: Response): RowReview {
  const match = matchResult(pair, response)
  const change = changeResult(pair, response)
  const chosen = response.change[pair.left]
  const about = segmentName(numberedSegments(question.left.fragments), String(pair.left))
  const key = `${placeName(question, pair.right ?? nothing)}; ${kindsOf(pair)}`
  const standing = standingOf([match, change])
  const whyTempting = chosen ? pair.mistakes?.[chosen]?.rationale : undefined
  return {
    id: String(pair.left),
    about,
    given: `${placeName(question, response.match[pair.left])}; ${chosen ? kindLabels[chosen] : 'no change chosen'}`,
    key,
    standing,
    match,
    change,
    note: { about: `${about}: ${key}`, text: pair.feedback, standing, paras: parasOf(question, pair), ...(whyTempting ? { whyTempting } : {}) },
  }
}

function addedRow(question: Authored, response: Response): RowReview {
  const pair = addedPair(question)
  const match = addedResult(question, response)
  const standing = standingOf([match])
  const key = addedName(question, pair?.right ?? nothing)
  return {
    id: 'added',
    about: addedHeading,
    given: addedName(question, response.added),
    key,
    standing,
    match,
    ...(pair ? { note: { about: `${addedHeading}: ${key}`, text: pair.feedback, standing, paras: parasOf(question, pair) } } : {}),
  }
}

function kindsOf({ kind, alsoRight }: Pair): string {
  return alsoRight ? `${kindLabels[kind]}, or: ${kindLabels[alsoRight]}` : kindLabels[kind]
}

function parasOf({ left, right }: Authored, { feedback }: Pair): string[] {
  return [...new Set([left.para, right.para].flatMap((para) => para ?? []).concat(paragraphIdsIn(feedback)))]
}

function standingOf(results: readonly Result[]): Standing {
  if (results.includes('wrong')) return 'wrong'
  return results.includes('empty') ? 'missed' : 'right'
}

function verdictOn(question: Authored, response: Response | null): string {
  if (!response) return 'Not answered. The matches and the changes are shown below.'
  const { matches, allMatches, changes, allChanges } = tally(question, response)
  if (matches === allMatches && changes === allChanges) return 'Right: every match and every change.'
  return `Right in ${matches} of ${allMatches} matches and ${changes} of ${allChanges} changes.`
}

function stepsOf(question: Authored, response: Response): GradeStep[] {
  const { matches, allMatches, changes, allChanges } = tally(question, response)
  const half = question.weight / 2
  return [
    { label: `${matches} of ${allMatches} matches right, counting what is new`, earned: (matches / allMatches) * half, available: half, paras: [] },
    { label: `${changes} of ${allChanges} changes right`, earned: (changes / allChanges) * half, available: half, paras: [] },
  ]
}
