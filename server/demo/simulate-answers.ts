import { seededRandom, type RandomSource } from '@/domain/attempts/seeded-order'
import { chooseCandidate, normal, probability, type Candidate, type SimulatedLearner, type SimulatedQuestion } from '@/domain/simulation/response-model'
import { bucketsOf, chanceLevel, classifyResponse, gradeResponse, guessResponse, modelAnswer, type AuthoredQuestion, type QuestionResponse } from '@/question-types/registry'
import { commonMisconceptions, rareMisconception } from './demo-plan'

type AnswerChoices = SimulatedQuestion & { responses: QuestionResponse[] }

const guesses = 60

/** A made-up student: ability from a normal distribution, misconceptions by how common each is in the demo school. */
export function simulateLearner(seed: string, misconceptions: readonly string[]): SimulatedLearner {
  const random = seededRandom(`learner ${seed}`)
  const ability = 1 + 0.9 * normal(random)
  const held = misconceptions.filter((code) => probability(random) < (commonMisconceptions.get(code) ?? rareMisconception))
  return { ability, misconceptions: new Set(held) }
}

/** The ways in which a question may be answered: the model answer and many guesses, each with what it earns and shows. */
export function answerChoices(question: AuthoredQuestion): AnswerChoices {
  const random = seededRandom(`choices ${question.id}`)
  const responses = [modelAnswer(question), ...Array.from({ length: guesses }, () => guessResponse(question, random))]
  const misconceptions = new Map(bucketsOf(question).map((bucket) => [bucket.id, bucket.right ? undefined : bucket.misconception]))
  const candidates: Candidate[] = responses.map((response) => ({
    fraction: gradeResponse(question, response).fraction,
    misconceptions: classifyResponse(question, response).flatMap((bucket) => misconceptions.get(bucket) ?? []),
  }))
  return { difficulty: 0.9 * normal(random), chance: chanceLevel(question), candidates, responses }
}

/** What this student answers. */
export function simulateResponse(learner: SimulatedLearner, choices: AnswerChoices, random: RandomSource): QuestionResponse {
  return choices.responses[chooseCandidate(learner, choices, random)]!
}
