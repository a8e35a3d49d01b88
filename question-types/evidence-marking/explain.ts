import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note } from '../define'
import { inReadingOrder, standingOf } from '../keyed-options'
import { bearingLabels, bearings } from './bearings'
import type { Bearing } from './bearings'
import { evidenceShare, tally } from './grade'
import type { Tally } from './grade'
import { inTextOrder, nameOfPiece } from './piece-name'
import type { Authored, Response } from './schema'

export function explain(question: Authored, response: Response | null): Explanation {
  const given = response ?? { pieces: [] }
  const counts = tally(question, given)
  return {
    verdict: response ? verdictOn(given, counts) : 'Not answered. The right answer and its evidence are marked below.',
    notes: [...answerNotes(question, given.answer), ...pieceNotes(question, given.pieces)],
    steps: stepsOf(question, given, counts),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

function verdictOn({ answer }: Response, counts: Tally): string {
  const { isAnswerRight, hits, evidence, falseAlarms } = counts
  if (isAnswerRight && hits === evidence && falseAlarms === 0) return 'Right: the answer, and exactly the pieces that bear it out.'
  const start = isAnswerRight ? 'The answer is right.' : answer === undefined ? 'You gave no answer.' : 'The answer is not right.'
  const others = falseAlarms === 0 ? '' : `, and ${falseAlarms} that ${falseAlarms === 1 ? 'is' : 'are'} not`
  return `${start} You marked ${hits} of ${evidence} ${evidence === 1 ? 'piece' : 'pieces'} of evidence${others}.`
}

/** Feedback on each of the three answers. */
export function answerNotes({ answer, answers }: Authored, chosen: Bearing | undefined): Note[] {
  const notes = bearings.map((bearing) => ({
    about: bearingLabels[bearing],
    text: answers[bearing].feedback,
    standing: standingOf(bearing === chosen, bearing === answer),
    paras: paragraphIdsIn(answers[bearing].feedback),
    whyTempting: answers[bearing].rationale,
  }))
  return inReadingOrder(notes)
}

/** Feedback on every piece. */
export function pieceNotes({ pieces }: Authored, marked: readonly string[]): Note[] {
  const notes = inTextOrder(pieces).map((piece) => ({
    about: nameOfPiece(piece),
    text: piece.feedback,
    standing: standingOf(marked.includes(piece.id), piece.evidence === true),
    paras: [...new Set([piece.para, ...paragraphIdsIn(piece.feedback)])],
    whyTempting: piece.rationale,
  }))
  return inReadingOrder(notes)
}

function stepsOf(question: Authored, { answer }: Response, counts: Tally): GradeStep[] {
  const half = question.weight / 2
  const { isAnswerRight, hits, evidence, falseAlarms, others } = counts
  const won = hits / evidence
  const lost = falseAlarms / others
  const steps: GradeStep[] = [
    { label: answerLabel(isAnswerRight, answer), earned: isAnswerRight ? half : 0, available: half, paras: [] },
    { label: `${hits} of ${evidence} pieces of evidence marked`, earned: half * won, available: half, paras: evidenceParagraphs(question) },
    { label: `${falseAlarms} of ${others} other pieces marked`, earned: falseAlarms === 0 ? 0 : -half * lost, available: 0, paras: [] },
  ]
  const raised = evidenceShare(counts) - (won - lost)
  return raised > 1e-9 ? [...steps, { label: 'Marks for the pieces never go below zero', earned: half * raised, available: 0, paras: [] }] : steps
}

function answerLabel(isRight: boolean, answer: Bearing | undefined): string {
  if (answer === undefined) return 'No answer given'
  return isRight ? 'The answer is right' : 'The answer is not right'
}

function evidenceParagraphs({ pieces }: Authored): string[] {
  return [...new Set(inTextOrder(pieces).filter((piece) => piece.evidence).map((piece) => piece.para))]
}
