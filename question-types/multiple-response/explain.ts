import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note } from '../define'
import { inReadingOrder, standingOf } from '../keyed-options'
import { grade, tally } from './grade'
import type { Tally } from './grade'
import type { Authored, Response } from './schema'

export function explain(question: Authored, response: Response | null): Explanation {
  const given = response ?? { chosen: [] }
  return {
    verdict: verdictOn(question, response),
    notes: notesOn(question, given),
    steps: stepsOf(question, given),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

function verdictOn(question: Authored, response: Response | null): string {
  if (!response) return 'Not answered. The right options are marked below.'
  const { correct, hits, falseAlarms } = tally(question, response)
  if (hits === correct && falseAlarms === 0) return 'Right: you ticked every right option and no other.'
  const found = `You ticked ${hits} of ${correct} right ${correct === 1 ? 'option' : 'options'}`
  return falseAlarms === 0 ? `${found}, and no wrong one.` : `${found}, and ${falseAlarms} wrong ${falseAlarms === 1 ? 'one' : 'ones'}.`
}

function notesOn(question: Authored, { chosen }: Response): Note[] {
  const notes = question.options.map((option) => ({
    about: option.text,
    text: option.feedback,
    standing: standingOf(chosen.includes(option.id), option.correct),
    paras: paragraphIdsIn(option.feedback),
    whyTempting: option.rationale,
  }))
  return inReadingOrder(notes)
}

function stepsOf(question: Authored, response: Response): GradeStep[] {
  const counts = tally(question, response)
  const { fraction } = grade(question, response)
  const step = (label: string, earned: number, available = 0): GradeStep => ({
    label,
    earned: earned * question.weight,
    available: available * question.weight,
    paras: [],
  })
  switch (question.scoring) {
    case 'all-or-nothing':
      return [step(fraction === 1 ? 'Exactly the right options' : 'Not exactly the right options', fraction, 1)]
    case 'right-minus-wrong':
      return rightMinusWrong(counts, fraction, step)
    case 'per-statement':
      return perStatement(counts, response.chosen.length, step)
  }
}

type MakeStep = (label: string, earned: number, available?: number) => GradeStep

function rightMinusWrong({ correct, hits, incorrect, falseAlarms }: Tally, fraction: number, step: MakeStep): GradeStep[] {
  const won = hits / correct
  const lost = falseAlarms / incorrect
  const steps = [step(`${hits} of ${correct} right options ticked`, won, 1), step(`${falseAlarms} of ${incorrect} wrong options ticked`, -lost)]
  const raised = fraction - (won - lost)
  return raised > 1e-9 ? [...steps, step('Marks never go below zero', raised)] : steps
}

function perStatement({ correct, hits, incorrect, falseAlarms }: Tally, ticked: number, step: MakeStep): GradeStep[] {
  const all = correct + incorrect
  if (ticked === 0) return [step('Nothing ticked', 0, 1)]
  return [
    step(`${hits} of ${correct} right options ticked`, hits / all, correct / all),
    step(`${incorrect - falseAlarms} of ${incorrect} wrong options left blank`, (incorrect - falseAlarms) / all, incorrect / all),
  ]
}
