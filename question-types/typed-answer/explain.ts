import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, Note, Standing } from '../define'
import { inReadingOrder } from '../keyed-options'
import { matchOf } from './match'
import type { Match } from './match'
import type { AcceptedAnswer, Authored, Response } from './schema'

export function explain(question: Authored, response: Response | null): Explanation {
  const match = response ? matchOf(question, response) : null
  const fraction = match?.kind === 'accepted' ? match.answer.fraction : 0
  return {
    verdict: match ? verdictOn(match) : 'Not answered. What is accepted is shown below.',
    notes: notesOn(question, match, response),
    steps: [{ label: stepLabel(match), earned: fraction * question.weight, available: question.weight, paras: [] }],
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

function verdictOn(match: Match): string {
  if (match.kind === 'other') return 'Not right: another answer is accepted.'
  const spelling = match.usual ? ` The spelling is “${match.usual}”; yours costs nothing.` : ''
  if (match.kind === 'wrong') return `Not right: “${match.answer.text}” is another answer.`
  return `${match.answer.fraction === 1 ? 'Right.' : 'Partly right: a fuller answer earns all marks.'}${spelling}`
}

function stepLabel(match: Match | null): string {
  if (!match) return 'Not answered'
  if (match.kind !== 'accepted') return 'The answer is not accepted'
  return match.answer.fraction === 1 ? 'The answer is right' : 'The answer is partly right'
}

function notesOn({ accepted, wrong, otherFeedback }: Authored, match: Match | null, response: Response | null): Note[] {
  const meant = match && match.kind !== 'other' ? match.answer : null
  const isFull = match?.kind === 'accepted' && match.answer.fraction === 1
  const notes = [
    ...accepted.map((answer) => noteOn(answer.text, answer.feedback, standingOf(answer, { isMeant: answer === meant, isFull }))),
    ...wrong.map((answer) => ({ ...noteOn(answer.text, answer.feedback, answer === meant ? 'wrong' : 'info'), whyTempting: answer.rationale })),
  ]
  const other = match?.kind === 'other' && response ? [noteOn(inOneLine(response.text), otherFeedback, 'wrong')] : []
  return inReadingOrder([...other, ...notes])
}

/** Once an answer earns all marks, no other one is missed. */
function standingOf({ fraction }: AcceptedAnswer, { isMeant, isFull }: { isMeant: boolean; isFull: boolean }): Standing {
  if (isMeant) return 'right'
  return fraction === 1 && !isFull ? 'missed' : 'info'
}

function noteOn(about: string, text: string, standing: Standing): Note {
  return { about, text, standing, paras: paragraphIdsIn(text) }
}

export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
