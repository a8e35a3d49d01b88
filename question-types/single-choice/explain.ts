import { decidingParagraphs } from '../base'
import type { Explanation } from '../define'
import { optionNotes } from '../keyed-options'
import { grade } from './grade'
import type { Authored, Response } from './schema'

export function explain(question: Authored, response: Response | null): Explanation {
  const fraction = response ? grade(question, response).fraction : 0
  const paras = decidingParagraphs(question)
  return {
    verdict: verdictOn(response, fraction),
    notes: optionNotes(question.options, response?.chosen),
    steps: [{ label: fraction === 1 ? 'The right option' : 'Not the right option', earned: fraction * question.weight, available: question.weight, paras }],
    paras,
    move: question.move,
  }
}

function verdictOn(response: Response | null, fraction: number): string {
  if (!response) return 'Not answered. The right option is marked below.'
  return fraction === 1 ? 'Right: this is the option that the articles support.' : 'Not right: the articles support another option.'
}
