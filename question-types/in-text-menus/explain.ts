import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note } from '../define'
import { inReadingOrder, optionNotes } from '../keyed-options'
import { gapsInOrder, isRight } from './grade'
import type { Authored, Gap, Response } from './schema'

export type GapReview = { gap: Gap; number: number; chosen: string | undefined; isRight: boolean; notes: Note[] }

/** Every gap with what was chosen in it and what is said about its options, in the order of the text. */
export function reviewGaps(question: Authored, response: Response | null): GapReview[] {
  return gapsInOrder(question).map((gap, index) => {
    const chosen = response?.gap[gap.id]
    const notes = optionNotes(gap.options, chosen).map((note) => ({ ...note, paras: [...new Set([...gap.paras, ...note.paras])] }))
    return { gap, number: index + 1, chosen, isRight: response !== null && isRight(gap, response), notes }
  })
}

export function explain(question: Authored, response: Response | null): Explanation {
  const reviews = reviewGaps(question, response)
  const named = reviews.flatMap(({ gap, number, notes }) => notes.map((note) => ({ ...note, about: `${number} ${gap.label}: ${note.about}` })))
  return {
    verdict: response ? verdictOn(reviews) : 'Not answered. The text with the right words is shown below.',
    notes: inReadingOrder(named),
    steps: stepsOf(question, reviews),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

function verdictOn(reviews: readonly GapReview[]): string {
  const right = reviews.filter((review) => review.isRight).length
  return right === reviews.length ? 'Right: every gap.' : `Right in ${right} of ${reviews.length} gaps.`
}

function stepsOf({ weight }: Authored, reviews: readonly GapReview[]): GradeStep[] {
  const share = weight / reviews.length
  return reviews.map((review) => ({
    label: `${review.number} ${review.gap.label}: ${resultOf(review)}`,
    earned: review.isRight ? share : 0,
    available: share,
    paras: review.gap.paras,
  }))
}

function resultOf({ chosen, isRight }: GapReview): string {
  if (chosen === undefined) return 'left empty'
  return isRight ? 'right' : 'not right'
}
