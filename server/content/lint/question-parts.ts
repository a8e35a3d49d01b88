import type { Choices } from '@/question-types/define'
import { choicesOf, paragraphsNamedIn, quotationsIn, wordsOf, type AuthoredQuestion } from '@/question-types/registry'

export type Option = Choices['options'][number]
export type Piece = { at: string; text: string }

/** The options of a question with exactly one key. Empty for other questions. */
export function keyedOptions(question: AuthoredQuestion): Option[] {
  const choices = choicesOf(question)
  return choices?.isOneKey ? choices.options : []
}

/** The options of any question that has some. */
export function allOptions(question: AuthoredQuestion): Option[] {
  return choicesOf(question)?.options ?? []
}

/** What is said to a student about each possible answer. */
export function feedbackOf(question: AuthoredQuestion): Piece[] {
  return wordsOf(question).filter(({ isFeedback }) => isFeedback)
}

/** Everything in a question that is in our own words and shown to students. */
export function ourWords(question: AuthoredQuestion): Piece[] {
  const { setUp, move, hints = [], stem } = question
  return [
    { at: 'stem', text: stem },
    ...(setUp ? [{ at: 'setUp', text: setUp }] : []),
    ...wordsOf(question),
    ...(move ? [{ at: 'move', text: move }] : []),
    ...hints.map((text, index) => ({ at: `hint ${index + 1}`, text })),
  ]
}

/** The quotations that a question stands on. */
export function fragmentsOf(question: AuthoredQuestion): { para: string; quote: string }[] {
  return [...question.evidence, ...(question.exhibit ?? []), ...quotationsIn(question)]
}

/** Every paragraph that a question names as an answer or as evidence. */
export function paragraphsOf(question: AuthoredQuestion): string[] {
  return [...fragmentsOf(question).map(({ para }) => para), ...paragraphsNamedIn(question)]
}
