import type { RandomSource } from '@/domain/attempts/seeded-order'

/** A made-up student: how able, and which wrong ideas they hold (codes such as M31). */
export type SimulatedLearner = { ability: number; misconceptions: ReadonlySet<string> }

/** One way to answer a question: what it earns (0..1) and which wrong ideas it shows. */
export type Candidate = { fraction: number; misconceptions: readonly string[] }

/** A question as the model sees it. `difficulty` is in logits, as ability is; `chance` is what guessing earns. */
export type SimulatedQuestion = { difficulty: number; chance: number; candidates: readonly Candidate[] }

/** A held misconception that the question tempts with makes it this much harder, in logits. */
const temptation = 1.6
/** How much likelier a wrong answer becomes with each held misconception that it shows. */
const pull = 6

/**
 * The probability that this student knows the answer: the three-parameter logistic model
 * c + (1 − c) / (1 + e^−(ability − difficulty)), Birnbaum 1968, with the difficulty raised by temptation.
 */
export function probabilityRight(learner: SimulatedLearner, question: SimulatedQuestion): number {
  const tempted = question.candidates.some((candidate) => candidate.misconceptions.some((code) => learner.misconceptions.has(code)))
  const distance = learner.ability - question.difficulty - (tempted ? temptation : 0)
  return question.chance + (1 - question.chance) / (1 + Math.exp(-distance))
}

/** The index of the candidate that this student gives: a right one if they know it, else a wrong one that fits what they believe. */
export function chooseCandidate(learner: SimulatedLearner, question: SimulatedQuestion, random: RandomSource): number {
  const isRight = probability(random) < probabilityRight(learner, question)
  const fitting = question.candidates.map((candidate, index) => ({ index, candidate })).filter(({ candidate }) => (candidate.fraction === 1) === isRight)
  if (fitting.length === 0) return random.below(question.candidates.length)
  const weights = fitting.map(({ candidate }) => pull ** candidate.misconceptions.filter((code) => learner.misconceptions.has(code)).length)
  return fitting[drawWeighted(weights, random)]!.index
}

/** A number from 0 up to 1. */
export function probability(random: RandomSource): number {
  return random.below(1_000_000) / 1_000_000
}

/** A draw from the standard normal distribution: the sum of twelve uniform ones, less six (central limit). */
export function normal(random: RandomSource): number {
  let sum = -6
  for (let index = 0; index < 12; index++) sum += probability(random)
  return sum
}

function drawWeighted(weights: readonly number[], random: RandomSource): number {
  let rest = probability(random) * weights.reduce((sum, weight) => sum + weight, 0)
  const index = weights.findIndex((weight) => (rest -= weight) < 0)
  return index === -1 ? weights.length - 1 : index
}
