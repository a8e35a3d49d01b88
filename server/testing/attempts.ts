import { createHash, randomUUID } from 'node:crypto'
import { definitions, questionTypes, type AuthoredQuestion } from '@/question-types/registry'
import { db } from '@/server/db/client'

/** One question of every type, as their examples show them, each with hints. */
export const sampleQuestions: AuthoredQuestion[] = questionTypes.map((type) => ({ ...definitions[type].examples.question, hints: ['Look in one article.', 'Look in one paragraph.', 'Look at one word.'] }))

export const sampleQuiz = (() => {
  const body = JSON.stringify(sampleQuestions)
  return { lessonId: 'L1', quiz: 'exit-a' as const, questions: sampleQuestions, shuffle: true, body, hash: createHash('sha256').update(body).digest('hex') }
})()

export const singleChoice = definitions['single-choice'].examples.question
export const shortAnswer = definitions['short-answer'].examples.question
export const rightOption = singleChoice.options.find((option) => option.key)?.id ?? ''
export const wrongOption = singleChoice.options.find((option) => !option.key)?.id ?? ''

/** Stores the sample quiz; returns its hash. */
export async function keepSampleQuiz(): Promise<string> {
  const { hash, lessonId, quiz, body } = sampleQuiz
  await db.quizVersion.upsert({ where: { hash }, create: { hash, lessonId, quiz, body }, update: {} })
  return hash
}

type AttemptChoices = Partial<{ asksCertainty: boolean; assignmentId: string; mode: string; quiz: string; number: number; startedAt: Date; finishedAt: Date; endsAt: Date; seed: string }>

/** An attempt at the sample quiz, open unless told otherwise. */
export async function makeAttempt(learner: { id: string }, over: AttemptChoices = {}) {
  const { lessonId, quiz, hash } = sampleQuiz
  await keepSampleQuiz()
  return db.attempt.create({
    data: { learnerId: learner.id, lessonId, quiz, mode: 'quiz', seed: 'seed', versionHash: hash, openKey: over.finishedAt ? null : randomUUID(), ...over },
  })
}

type Fields = { question?: string; key?: string; basedOn?: number; age?: number; intent?: string; certainty?: number; at?: number; flag?: string; learner?: string; [response: `response${string}`]: string | string[] | undefined }

let answersGiven = 0

/** The form of an attempt page, filled in, of one and the same page unless given another key. Answers the sample single-choice question unless told otherwise. */
export function answerForm({ question = singleChoice.id, key = `the-page.${++answersGiven}`, ...rest }: Fields = {}): FormData {
  const form = new FormData()
  const fields = { question, key, at: 0, count: sampleQuestions.length, answering: '1', ...rest }
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) if (one !== undefined) form.append(name, String(one))
  return form
}

/** Puts a written answer, scored 1 of 2 by its student, into an attempt. */
export async function writeShortAnswer<Attempt extends { id: string }>(attempt: Attempt): Promise<Attempt> {
  const response = JSON.stringify({ text: 'They would share what they know.', selfScore: 1 })
  await db.answer.create({ data: { attemptId: attempt.id, questionId: shortAnswer.id, revision: 1, clientKey: randomUUID(), response, savedAt: new Date() } })
  return attempt
}

/** An answer to the sample single-choice question that came after the end. Right unless told otherwise. */
export async function makeLateAnswer(attempt: { id: string }, { response = rightOption, key = randomUUID() } = {}) {
  return db.lateAnswer.create({
    data: { attemptId: attempt.id, questionId: singleChoice.id, clientKey: key, response: JSON.stringify({ chosen: response }), answeredAt: new Date(), arrivedAt: new Date() },
  })
}

/** Marks a finished attempt: the sample single-choice question right, every other one wrong. */
export async function makeMissed<Attempt extends { id: string; assignmentId: string | null }>(attempt: Attempt): Promise<Attempt> {
  const data = sampleQuestions.map(({ id, weight }) => ({
    attemptId: attempt.id, questionId: id, assignmentId: attempt.assignmentId, weight, fraction: id === singleChoice.id ? 1 : 0, answered: true, summary: '',
  }))
  await db.result.createMany({ data })
  return attempt
}
