import 'server-only'
import { countedAnswer, outcomeOf, type MarkedQuestion } from '@/domain/attempts/scoring'
import {
  classifyResponse, gradeResponse, isSelfScored, parseResponse, summariseResponse, withScores, type AuthoredQuestion, type QuestionResponse,
} from '@/question-types/registry'
import type { AnswerRow } from './answer-rows'
import type { MarkingFacts } from './marking-facts'

export type MarkedAnswer = MarkedQuestion & {
  summary: string
  buckets: string[]
  /** How sure the learner was of the answer that counts. */
  certainty: number | null
}

/** A stored response as its type reads it. Null for blank, and for one that the type no longer understands. */
export function storedResponse(question: AuthoredQuestion, json: string): QuestionResponse | null {
  const raw: unknown = JSON.parse(json)
  if (raw === null) return null
  const parsed = parseResponse(question, raw)
  return parsed.ok ? parsed.response : null
}

/** A response in a line, for a person who is to choose or to judge. */
export function responseInWords(question: AuthoredQuestion, response: QuestionResponse | null): string {
  return (response && summariseResponse(question, response)) || 'No answer'
}

/** Marks each question of an attempt by the answer that counts in its mode. */
export function markAttempt(questions: readonly AuthoredQuestion[], answers: ReadonlyMap<string, AnswerRow[]>, facts: MarkingFacts): MarkedAnswer[] {
  return questions.map((question) => {
    const counted = countedAnswer(answers.get(question.id) ?? [], { mode: facts.mode, selfScored: isSelfScored(question) })
    const response = counted && storedResponse(question, counted.response)
    return { ...markAnswer(question, response && asMarkedByHand(question, response, facts)), hints: costlyHints(question, facts), certainty: counted?.certainty ?? null }
  })
}

function costlyHints(question: AuthoredQuestion, { hints, hintsAreFree }: MarkingFacts): number {
  return hintsAreFree ? 0 : (hints.get(question.id) ?? 0)
}

/** The response with a teacher's scores in place of the learner's own, where a teacher gave some. */
export function asMarkedByHand(question: AuthoredQuestion, response: QuestionResponse, { manual }: Pick<MarkingFacts, 'manual'>): QuestionResponse {
  const given = manual.get(question.id)
  return given ? withScores(question, response, given.scores) : response
}

function markAnswer(question: AuthoredQuestion, response: QuestionResponse | null): Omit<MarkedAnswer, 'hints' | 'certainty'> {
  const base = { questionId: question.id, weight: question.weight, answered: response !== null }
  if (response === null) return { ...base, fraction: 0, summary: '', buckets: [':blank'] }
  const { fraction } = gradeResponse(question, response)
  const outcome = outcomeOf({ fraction, answered: true })
  return { ...base, fraction, summary: summariseResponse(question, response), buckets: [...classifyResponse(question, response), `:${outcome}`] }
}
