import 'server-only'
import type { Transaction } from '@/server/db/client'
import { db } from '@/server/db/client'
import type { Quiz } from '@/server/content/load-lesson'
import { parseQuestion, type AuthoredQuestion } from '@/question-types/registry'

/** The questions of a quiz as an attempt began with them, key included. */
export type QuizQuestions = { questions: AuthoredQuestion[]; byId: ReadonlyMap<string, AuthoredQuestion> }

/** Keeps the questions of a quiz as they are now, for as long as anything refers to them. Returns their hash. */
export function keepQuizVersion(transaction: Transaction, { hash, lessonId, quiz, body }: Quiz): Promise<string> {
  return transaction.quizVersion.upsert({ where: { hash }, create: { hash, lessonId, quiz, body }, update: {}, select: { hash: true } }).then((kept) => kept.hash)
}

/** A version never changes, so it is parsed once. Kept for as long as the process runs, the oldest leave first. */
const parsed = new Map<string, QuizQuestions>()
const mostKept = 100

/** The questions of a stored version. A version that is missing or cannot be read is a bug. */
export function readQuizVersion(hash: string, reader: Transaction = db): Promise<QuizQuestions> {
  const known = parsed.get(hash)
  return known ? Promise.resolve(known) : load(hash, reader)
}

async function load(hash: string, reader: Transaction): Promise<QuizQuestions> {
  const version = await reader.quizVersion.findUniqueOrThrow({ where: { hash }, select: { body: true } })
  const quiz = parseQuizBody(version.body)
  if (parsed.size >= mostKept) parsed.delete(parsed.keys().next().value ?? '')
  parsed.set(hash, quiz)
  return quiz
}

function parseQuizBody(body: string): QuizQuestions {
  const raw: unknown = JSON.parse(body)
  if (!Array.isArray(raw)) throw new Error('A stored quiz is not a list of questions')
  const questions = raw.map(parseQuestion)
  return { questions, byId: new Map(questions.map((question) => [question.id, question])) }
}
