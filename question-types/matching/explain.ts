import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { inReadingOrder, textOf } from '../keyed-options'
import { standingOfPart } from '../keyed-parts'
import { repeatedOptions } from './grade'
import { sparesOf } from './schema'
import type { Authored, Prompt, Response } from './schema'

export type PromptReview = { prompt: Prompt; chosen: string | undefined; isRepeated: boolean; standing: Standing; note: Note }

const nothing: Response = { matches: {} }

/** Every prompt in the author's order, with what was matched to it. */
export function reviewPrompts(question: Authored, response: Response | null): PromptReview[] {
  const given = response ?? nothing
  const repeated = repeatedOptions(question, given)
  return question.prompts.map((prompt) => {
    const chosen = given.matches[prompt.id]
    const standing = standingOfPart(chosen, prompt.match)
    return { prompt, chosen, isRepeated: chosen !== undefined && repeated.has(chosen), standing, note: noteOn(question, prompt, chosen) }
  })
}

export function explain(question: Authored, response: Response | null): Explanation {
  const reviews = reviewPrompts(question, response)
  return {
    verdict: response ? verdictOn(reviews) : 'Not answered. What belongs together is shown below.',
    notes: inReadingOrder([...reviews.map(({ note }) => note), ...spareNotes(question, response)]),
    steps: reviews.map((review, index) => stepOf(review, index, question.weight / reviews.length)),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

/** Why the options that belong nowhere belong nowhere. */
export function spareNotes(question: Authored, response: Response | null): Note[] {
  const chosen = Object.values(response?.matches ?? {})
  return sparesOf(question).flatMap(({ id, text, feedback }) =>
    feedback === undefined ? [] : [{ about: text, text: feedback, standing: chosen.includes(id) ? 'wrong' : 'info', paras: paragraphIdsIn(feedback) }],
  )
}

function noteOn({ options }: Authored, prompt: Prompt, chosen: string | undefined): Note {
  return {
    about: `${prompt.text} → ${textOf(options, prompt.match)}`,
    text: prompt.feedback,
    standing: standingOfPart(chosen, prompt.match),
    paras: [...new Set([...prompt.paras, ...paragraphIdsIn(prompt.feedback)])],
    whyTempting: chosen === undefined ? undefined : prompt.rationales?.[chosen],
  }
}

function verdictOn(reviews: readonly PromptReview[]): string {
  const all = reviews.length
  const right = reviews.filter(({ standing }) => standing === 'right').length
  if (right === all) return `Right: all ${all} belong together.`
  const start = `Right for ${right} of ${all}.`
  return reviews.some(({ isRepeated }) => isRepeated) ? `${start} You used an option more than once, and each fits once at most.` : start
}

const results: Record<Standing, string> = { right: 'right', wrong: 'not right', missed: 'nothing chosen', info: '' }

function stepOf({ prompt, standing }: PromptReview, index: number, share: number): GradeStep {
  return { label: `${index + 1}. ${prompt.text}: ${results[standing]}`, earned: standing === 'right' ? share : 0, available: share, paras: prompt.paras }
}
