import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, Note, Standing } from '../define'
import { inReadingOrder } from '../keyed-options'
import { grade, outcomeOf } from './grade'
import type { Outcome } from './grade'
import type { Authored, Response } from './schema'
import { keyInPrint, nameOfResponse, nameOfValue } from './words'

export function explain(question: Authored, response: Response | null): Explanation {
  const outcome = response ? outcomeOf(question, response) : null
  const fraction = response ? grade(question, response).fraction : 0
  return {
    verdict: verdictOn(question, outcome),
    notes: inReadingOrder(notesOn(question, response, outcome)),
    steps: [{ label: outcome ? stepLabels[outcome.kind] : 'Not answered', earned: fraction * question.weight, available: question.weight, paras: [] }],
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

const stepLabels: Record<Outcome['kind'], string> = {
  right: 'The answer is right',
  near: 'The answer is close',
  wrong: 'The answer is not right',
  other: 'The answer is not right',
  unread: 'The answer could not be counted',
}

function verdictOn(question: Authored, outcome: Outcome | null): string {
  const key = `It is ${nameOfValue(question, question.value)}.`
  if (!outcome) return `Not answered. ${key}`
  if (outcome.kind === 'right') return 'Right.'
  if (outcome.kind === 'near') return `Close, for a part of the marks. ${key}`
  if (outcome.kind === 'unread') return `Not counted: ${unreadBecause(question)} ${key}`
  return `Not right. ${key}`
}

function unreadBecause({ expects }: Authored): string {
  return expects === 'number' ? 'this could not be read as a number with this unit.' : 'a part of the date is missing, or there is no such day.'
}

function notesOn(question: Authored, response: Response | null, outcome: Outcome | null): Note[] {
  const foreseen = outcome?.kind === 'wrong' ? outcome.index : -1
  const key = noteOn(keyInPrint(question), question.feedback, outcome?.kind === 'right' ? 'right' : 'missed')
  const wrong = question.wrong.map((each, index) => ({
    ...noteOn(nameOfValue(question, each.value), each.feedback, index === foreseen ? 'wrong' : 'info'),
    whyTempting: each.rationale,
  }))
  return [...ownNote(question, response, outcome), key, ...wrong]
}

/** About an answer that is close, or that nobody foresaw. */
function ownNote({ near, otherFeedback }: Authored, response: Response | null, outcome: Outcome | null): Note[] {
  if (!response || !outcome || outcome.kind === 'right' || outcome.kind === 'wrong') return []
  const text = outcome.kind === 'near' && near ? near.feedback : otherFeedback
  return [noteOn(`You: ${nameOfResponse(response)}`, text, 'wrong')]
}

function noteOn(about: string, text: string, standing: Standing): Note {
  return { about, text, standing, paras: paragraphIdsIn(text) }
}
