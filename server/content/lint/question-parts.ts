import type { AuthoredOf, AuthoredQuestion } from '@/question-types/registry'

export type Option = { id: string; text: string; isKey: boolean; feedback: string; misconception?: string; rationale?: string; isPinned: boolean }
export type Piece = { at: string; text: string }

/** The options of a question with exactly one key. Empty for other types. */
export function keyedOptions(question: AuthoredQuestion): Option[] {
  if (question.type !== 'single-choice' && question.type !== 'two-tier') return []
  return question.options.map(({ key, pin, ...option }) => ({ ...option, isKey: key === true, isPinned: pin !== undefined }))
}

/** The options of any question that has some. */
export function allOptions(question: AuthoredQuestion): Option[] {
  if (question.type !== 'multiple-response') return keyedOptions(question)
  return question.options.map(({ correct, pin, ...option }) => ({ ...option, isKey: correct, isPinned: pin !== undefined }))
}

/** What is said to a student about each possible answer. */
export function feedbackOf(question: AuthoredQuestion): Piece[] {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return optionFeedback(question)
    case 'two-tier':
      return [...optionFeedback(question), ...question.evidenceOptions.map(({ para, feedback }) => ({ at: `evidence ${para}`, text: feedback }))]
    case 'matrix':
      return question.cells.map(({ actor, issue, feedback }) => ({ at: `cell ${actor} × ${issue}`, text: feedback }))
    case 'ordering':
      return question.cards.map(({ id, feedback }) => ({ at: `card ${id}`, text: feedback }))
    case 'short-answer':
      return question.examples.map(({ level, note }) => ({ at: `note on an example of level ${level}`, text: note }))
  }
}

/** Everything in a question that is in our own words and shown to students. */
export function ourWords(question: AuthoredQuestion): Piece[] {
  const { setUp, move, hints = [], stem } = question
  return [
    { at: 'stem', text: stem },
    ...(setUp ? [{ at: 'setUp', text: setUp }] : []),
    ...choicesOf(question),
    ...feedbackOf(question),
    ...(move ? [{ at: 'move', text: move }] : []),
    ...hints.map((text, index) => ({ at: `hint ${index + 1}`, text })),
  ]
}

/** The quotations that a question stands on. */
export function fragmentsOf(question: AuthoredQuestion): { para: string; quote: string }[] {
  return [...question.evidence, ...(question.exhibit ?? [])]
}

/** Every paragraph that a question names as an answer or as evidence. */
export function paragraphsOf(question: AuthoredQuestion): string[] {
  const named = fragmentsOf(question).map(({ para }) => para)
  switch (question.type) {
    case 'two-tier':
      return [...named, ...question.evidenceOptions.map(({ para }) => para)]
    case 'matrix':
      return [...named, ...question.paras]
    case 'ordering':
      return [...named, ...question.cards.flatMap(({ paras }) => paras)]
    case 'single-choice':
    case 'multiple-response':
    case 'short-answer':
      return named
  }
}

function choicesOf(question: AuthoredQuestion): Piece[] {
  switch (question.type) {
    case 'single-choice':
    case 'multiple-response':
      return optionTexts(question)
    case 'two-tier':
      return [...optionTexts(question), { at: 'evidenceStem', text: question.evidenceStem }, ...evidenceTexts(question)]
    case 'matrix':
      return [...question.actors, ...question.issues].map(({ id, label }) => ({ at: `heading ${id}`, text: label }))
    case 'ordering':
      return question.cards.map(({ id, text }) => ({ at: `card ${id}`, text }))
    case 'short-answer':
      return question.rubric.map(({ level, says }) => ({ at: `rubric ${level}`, text: says }))
  }
}

function optionTexts(question: AuthoredQuestion): Piece[] {
  return allOptions(question).map(({ id, text }) => ({ at: `option ${id}`, text }))
}

function optionFeedback(question: AuthoredQuestion): Piece[] {
  return allOptions(question).map(({ id, feedback }) => ({ at: `feedback on ${id}`, text: feedback }))
}

function evidenceTexts(question: AuthoredOf['two-tier']): Piece[] {
  return question.evidenceOptions.flatMap(({ para, text }) => (text ? [{ at: `evidence ${para}`, text }] : []))
}
