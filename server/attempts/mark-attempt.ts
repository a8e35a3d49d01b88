import 'server-only'
import { countedAnswer, outcomeOf, type MarkedQuestion } from '@/domain/attempts/scoring'
import {
  classifyResponse, gradeResponse, isSelfScored, parseResponse, summariseResponse, type AuthoredQuestion, type QuestionResponse,
} from '@/question-types/registry'
import type { AnswerRow } from './answer-rows'

export type MarkedAnswer = MarkedQuestion & { summary: string; buckets: string[] }

/** A stored response as its type reads it. Null for blank, and for one that the type no longer understands. */
export function storedResponse(question: AuthoredQuestion, json: string): QuestionResponse | null {
  const raw: unknown = JSON.parse(json)
  if (raw === null) return null
  const parsed = parseResponse(question, raw)
  return parsed.ok ? parsed.response : null
}

/** Marks each question of an attempt by the answer that counts in its mode. */
export function markAttempt(questions: readonly AuthoredQuestion[], answers: ReadonlyMap<string, AnswerRow[]>, mode: string): MarkedAnswer[] {
  return questions.map((question) => {
    const counted = countedAnswer(answers.get(question.id) ?? [], { mode, selfScored: isSelfScored(question) })
    return markAnswer(question, counted && storedResponse(question, counted.response))
  })
}

function markAnswer(question: AuthoredQuestion, response: QuestionResponse | null): MarkedAnswer {
  const base = { questionId: question.id, weight: question.weight, answered: response !== null }
  if (response === null) return { ...base, fraction: 0, summary: '', buckets: [':blank'] }
  const { fraction } = gradeResponse(question, response)
  const outcome = outcomeOf({ fraction, answered: true })
  return { ...base, fraction, summary: summariseResponse(question, response), buckets: [...classifyResponse(question, response), `:${outcome}`] }
}
