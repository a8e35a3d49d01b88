import type { GradeStep } from './define'
import type { Counts } from './keyed-parts'

/** What became of the parts of a question, each of which has the same number of answers to choose from. */
export type Tally = Counts & { answers: number }

/**
 * max(0, (p − 1/k) ÷ (1 − 1/k)) with p = right ÷ parts and k answers to each part. That is one share for each right
 * part, less 1/(k − 1) of a share for each other one: the correction for guessing
 * (Frary 1988, https://doi.org/10.1111/j.1745-3992.1988.tb00434.x), with an empty part counted as a wrong one.
 */
export function correctedFraction({ right, wrong, empty, answers }: Tally): number {
  const others = wrong + empty
  return Math.max(0, (right * (answers - 1) - others) / ((right + others) * (answers - 1)))
}

/** The exact mean of the corrected fraction when every part is guessed: right parts are binomial with probability 1/k. */
export function meanOfGuessing(parts: number, answers: number): number {
  let mean = 0
  let probability = (1 - 1 / answers) ** parts
  for (let right = 0; right <= parts; right++) {
    mean += probability * correctedFraction({ right, wrong: parts - right, empty: 0, answers })
    probability *= (parts - right) / ((right + 1) * (answers - 1))
  }
  return mean
}

/** Where the marks came from, the correction as lines of its own. `parts` is their name, such as "cells". */
export function correctedSteps(tally: Tally, { weight, parts }: { weight: number; parts: string }): GradeStep[] {
  const { right, wrong, empty, answers } = tally
  const all = right + wrong + empty
  const share = weight / all
  const cost = share / (answers - 1)
  const first = { label: `${right} of ${all} ${parts} right`, earned: right * share, available: weight, paras: [] }
  if (right + wrong === 0) return [first]
  const corrections = [
    { label: `Correction for guessing: ${wrong} not right, ${costInWords(answers)} each`, count: wrong },
    { label: `Correction for guessing: ${empty} left empty, ${costInWords(answers)} each`, count: empty },
  ]
  const below = (wrong + empty) * cost - right * share
  return [
    first,
    ...corrections.filter(({ count }) => count > 0).map(({ label, count }) => ({ label, earned: -count * cost, available: 0, paras: [] })),
    ...(below > 1e-9 * weight ? [{ label: 'Marks never go below zero', earned: below, available: 0, paras: [] }] : []),
  ]
}

const costs = ['a whole share', 'half a share', 'a third of a share', 'a quarter of a share']

/** What a part that is not right takes away, where each part has this many answers. */
export function costInWords(answers: number): string {
  return costs[answers - 2] ?? `1/${answers - 1} of a share`
}
