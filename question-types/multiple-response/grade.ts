import type { Grade } from '../define'
import type { Authored, Response } from './schema'

export type Tally = {
  /** Correct options, and how many of them are ticked. */
  correct: number
  hits: number
  /** Options that are not correct, and how many of them are ticked. */
  incorrect: number
  falseAlarms: number
}

export function tally(question: Authored, { chosen }: Response): Tally {
  const correct = question.options.filter((option) => option.correct)
  const incorrect = question.options.filter((option) => !option.correct)
  return {
    correct: correct.length,
    hits: correct.filter((option) => chosen.includes(option.id)).length,
    incorrect: incorrect.length,
    falseAlarms: incorrect.filter((option) => chosen.includes(option.id)).length,
  }
}

/**
 * all-or-nothing: 1 when the ticked options are the correct ones and no others, else 0.
 * right-minus-wrong: max(0, hits ÷ correct − false alarms ÷ incorrect), so that ticking everything earns nothing
 *   (Youden 1950, https://doi.org/10.1002/1097-0142(1950)3:1%3C32::AID-CNCR2820030106%3E3.0.CO;2-3).
 * per-statement: (hits + incorrect options left blank) ÷ options; nothing ticked is no answer and earns 0.
 */
export function grade(question: Authored, response: Response): Grade {
  if (response.chosen.length === 0) return { fraction: 0 }
  const { correct, hits, incorrect, falseAlarms } = tally(question, response)
  switch (question.scoring) {
    case 'all-or-nothing':
      return { fraction: hits === correct && falseAlarms === 0 ? 1 : 0 }
    case 'right-minus-wrong':
      return { fraction: Math.max(0, hits / correct - falseAlarms / incorrect) }
    case 'per-statement':
      return { fraction: (hits + incorrect - falseAlarms) / (correct + incorrect) }
  }
}

/** The mean over all ways to tick: each option is ticked or not, as by the toss of a coin. At most 64 ways. */
export function chance(question: Authored): number {
  const ways = 2 ** question.options.length
  let total = 0
  for (let way = 0; way < ways; way++) {
    const chosen = question.options.filter((_, index) => Math.floor(way / 2 ** index) % 2 === 1).map((option) => option.id)
    total += grade(question, { chosen }).fraction
  }
  return total / ways
}
