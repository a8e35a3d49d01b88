import { quoted } from '@/domain/lessons/curly-quotes'
import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { inReadingOrder, standingOf } from '../keyed-options'
import { damageLabels } from './damage'
import { damageResult, tally, termResult } from './grade'
import type { DamageResult } from './grade'
import type { Authored, Phrase, Response } from './schema'

export type PhraseReview = { phrase: Phrase; terms: Note[]; damage: Note; damageResult: DamageResult }

/** Every phrase with what is said about its terms and its damage, in the order of the question. */
export function reviewPhrases({ phrases }: Authored, response: Response | null): PhraseReview[] {
  const given = response ?? nothingChosen
  return phrases.map((phrase) => ({ phrase, terms: termNotes(phrase, given), damage: damageNote(phrase, given), damageResult: damageResult(phrase, given) }))
}

export function explain(question: Authored, response: Response | null): Explanation {
  const reviews = reviewPhrases(question, response)
  const named = reviews.flatMap(({ phrase, terms, damage }) => [...terms, damage].map((note) => ({ ...note, about: `${quoted(phrase.quote)}: ${note.about}` })))
  return {
    verdict: verdictOn(question, response),
    notes: inReadingOrder(named),
    steps: stepsOf(question, response ?? nothingChosen),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

const nothingChosen: Response = { term: {}, damage: {} }

/** Feedback on every term. A second accepted one is not missed once the first is chosen. */
function termNotes(phrase: Phrase, response: Response): Note[] {
  const chosen = response.term[phrase.id]
  const isRestored = termResult(phrase, response) === 'right'
  const notes = phrase.options.map((option) => ({
    about: option.text,
    text: option.feedback,
    standing: standingOf(option.id === chosen, option.key === true && (option.id === chosen || !isRestored)),
    paras: [...new Set([phrase.para, ...paragraphIdsIn(option.feedback)])],
    whyTempting: option.rationale,
  }))
  return inReadingOrder(notes)
}

const standings: Record<DamageResult, Standing> = { right: 'right', near: 'wrong', wrong: 'wrong', empty: 'missed' }

function damageNote(phrase: Phrase, response: Response): Note {
  return {
    about: `damage ${damageLabels[phrase.damage]}`,
    text: phrase.feedback,
    standing: standings[damageResult(phrase, response)],
    paras: [...new Set([phrase.para, ...paragraphIdsIn(phrase.feedback)])],
  }
}

function verdictOn(question: Authored, response: Response | null): string {
  if (!response) return 'Not answered. The restored terms and the damage are shown below.'
  const { phrases, terms, exact, near } = tally(question, response)
  if (terms === phrases && exact === phrases) return 'Right: every term is restored and every damage rated.'
  const start = `${terms} of ${phrases} terms restored, ${exact} of ${phrases} ratings right`
  return near === 0 ? `${start}.` : `${start}, ${near} one step away.`
}

function stepsOf(question: Authored, response: Response): GradeStep[] {
  const { phrases, terms, exact, near } = tally(question, response)
  const tenth = question.weight / (10 * phrases)
  const steps = [
    { label: `${terms} of ${phrases} terms restored`, earned: 6 * terms * tenth, available: 6 * phrases * tenth, paras: [] },
    { label: `${exact} of ${phrases} damage ratings right`, earned: 4 * exact * tenth, available: 4 * phrases * tenth, paras: [] },
  ]
  if (near === 0) return steps
  return [...steps, { label: `${near} one step away: half of that`, earned: 2 * near * tenth, available: 0, paras: [] }]
}
