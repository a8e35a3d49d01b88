import { compareParagraphIds, paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { rungName } from '@/components/ui/rungs'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { inReadingOrder, standingOf } from '../keyed-options'
import { resultOf } from './grade'
import type { ClaimResult } from './grade'
import type { Authored, Claim, Response } from './schema'

export type ClaimReview = {
  claim: Claim
  /** Such as "Claim 2 (S3-13)". */
  name: string
  chosenRung: number | undefined
  result: ClaimResult
  note: Note
  /** One for each fragment offered. */
  wordNotes: Note[]
}

const nothing: Response = { rungs: {}, words: {} }

/** Claims as the articles have them: that order says nothing about the key. */
export function inTextOrder(claims: readonly Claim[]): Claim[] {
  return [...claims].sort((one, other) => compareParagraphIds(one.para, other.para))
}

export function reviewClaims(question: Authored, response: Response | null): ClaimReview[] {
  const given = response ?? nothing
  return inTextOrder(question.claims).map((claim, index) => {
    const result = resultOf(claim, given)
    const chosenRung = given.rungs[claim.id]
    return {
      claim,
      name: `Claim ${index + 1} (${claim.para})`,
      chosenRung,
      result,
      note: noteOn(claim, chosenRung),
      wordNotes: wordNotesOn(claim, given.words[claim.id]),
    }
  })
}

export function explain(question: Authored, response: Response | null): Explanation {
  const reviews = reviewClaims(question, response)
  return {
    verdict: response ? verdictOn(reviews) : 'Not answered. The right rungs, and the words that show them, are marked below.',
    notes: inReadingOrder(reviews.flatMap(({ name, note, wordNotes }) => [note, ...wordNotes.map((each) => ({ ...each, about: `${name}: ${each.about}` }))])),
    steps: reviews.flatMap((review) => stepsOf(review, question.weight / reviews.length)),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

function noteOn(claim: Claim, chosenRung: number | undefined): Note {
  return {
    about: `${claim.text} → ${rungName(claim.rung)}`,
    text: claim.feedback,
    standing: standingOfRung(claim, chosenRung),
    paras: [...new Set([claim.para, ...paragraphIdsIn(claim.feedback)])],
    whyTempting: Object.entries(claim.rationales ?? {}).find(([rung]) => rung === String(chosenRung))?.[1],
  }
}

function standingOfRung(claim: Claim, chosenRung: number | undefined): Standing {
  if (chosenRung === undefined) return 'missed'
  return chosenRung === claim.rung ? 'right' : 'wrong'
}

/** A second keyed fragment is not missed once the first is chosen. */
function wordNotesOn({ fragments }: Claim, chosen: string | undefined): Note[] {
  const areFound = fragments.some(({ id, key }) => key === true && id === chosen)
  const notes = fragments.map(({ id, para, quote, key, feedback, rationale }) => ({
    about: `“${quote}” (${para})`,
    text: feedback,
    standing: standingOf(id === chosen, key === true && (id === chosen || !areFound)),
    paras: [...new Set([para, ...paragraphIdsIn(feedback)])],
    whyTempting: rationale,
  }))
  return inReadingOrder(notes)
}

function verdictOn(reviews: readonly ClaimReview[]): string {
  const all = reviews.length
  const onRung = reviews.filter(({ result }) => result.distance === 0).length
  const withWords = reviews.filter(({ result }) => result.areWordsRight).length
  if (onRung === all && withWords === all) return all === 1 ? 'Right: the rung, and the words that show it.' : `Right: all ${all} rungs, and the words that show them.`
  return `Right rung for ${onRung} of ${all} ${all === 1 ? 'claim' : 'claims'}, right words for ${withWords} of ${all}.`
}

function stepsOf({ name, result }: ClaimReview, share: number): GradeStep[] {
  const { rungCredit, credit } = result
  const rung = { label: `${name}: ${distanceInWords(result)}`, earned: rungCredit * share, available: share, paras: [] }
  if (credit === rungCredit) return [rung]
  return [rung, { label: `${name}: half of that goes without the words that show it`, earned: (credit - rungCredit) * share, available: 0, paras: [] }]
}

export function distanceInWords({ distance }: ClaimResult): string {
  if (distance === undefined) return 'no rung chosen'
  if (distance === 0) return 'the right rung'
  return distance === 1 ? 'one rung off' : `${distance} rungs off`
}
