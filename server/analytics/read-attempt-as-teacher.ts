import 'server-only'
import { can } from '@/domain/access/abilities'
import { inAttemptOrder, questionSeed } from '@/domain/attempts/order'
import { parseQuestion, parseResponse, summariseResponse, type AuthoredQuestion, type QuestionResponse } from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { assignmentTitle } from '@/server/assignments/assignment-title'
import { db } from '@/server/db/client'

export type AnswerHistory = { revision: number; savedAt: Date; submitted: boolean; fraction: number | null; summary: string }

export type TeacherQuestion = {
  number: number
  /** With its key: only what a server component draws may leave the server. */
  question: AuthoredQuestion
  seed: string
  response: QuestionResponse | null
  result: { fraction: number; weight: number; answered: boolean } | null
  isFlagged: boolean
  history: AnswerHistory[]
}

/** An attempt at an assignment of a class the viewer teaches, as the student saw it, with every answer ever given. */
export async function readAttemptAsTeacher(viewer: Viewer, attemptId: string) {
  if (!can(viewer, 'see-results')) return null
  const attempt = await db.attempt.findFirst({
    where: { AND: [{ id: attemptId, assignmentId: { not: null } }, scopes.attempt.reviewable(viewer)] },
    select: {
      id: true, quiz: true, mode: true, seed: true, number: true, startedAt: true, lastSavedAt: true, finishedAt: true, marks: true, marksAvailable: true,
      learnerId: true, learner: { select: { name: true } },
      assignment: { select: { id: true, lessonId: true, quiz: true, dueAt: true, class: { select: { id: true, name: true, timeZone: true } } } },
      version: { select: { body: true } },
      answers: { orderBy: [{ questionId: 'asc' }, { revision: 'asc' }], select: { questionId: true, revision: true, response: true, submitted: true, fraction: true, savedAt: true } },
      results: { select: { questionId: true, fraction: true, weight: true, answered: true } },
      flags: { select: { questionId: true } },
    },
  })
  if (!attempt?.assignment) return null
  const { version, answers, results, flags, assignment, learner, ...rest } = attempt
  const others = await db.attempt.findMany({
    where: { AND: [{ assignmentId: assignment.id, learnerId: attempt.learnerId, id: { not: attempt.id } }, scopes.attempt.reviewable(viewer)] },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, marks: true, marksAvailable: true, finishedAt: true },
  })
  return {
    ...rest,
    studentName: learner.name,
    assignment: { ...assignment, title: assignmentTitle(assignment) },
    otherAttempts: others,
    questions: inAttemptOrder(questionsIn(version.body), attempt).map((question, index) => teacherQuestion(question, index + 1, { seed: attempt.seed, answers, results, flags })),
  }
}

type Kept = {
  seed: string
  answers: { questionId: string; revision: number; response: string; submitted: boolean; fraction: number | null; savedAt: Date }[]
  results: { questionId: string; fraction: number; weight: number; answered: boolean }[]
  flags: { questionId: string }[]
}

function teacherQuestion(question: AuthoredQuestion, number: number, { seed, answers, results, flags }: Kept): TeacherQuestion {
  const given = answers.filter(({ questionId }) => questionId === question.id)
  const last = given.at(-1)
  return {
    number, question,
    seed: questionSeed(seed, question.id),
    response: last ? responseOf(question, last.response) : null,
    result: results.find(({ questionId }) => questionId === question.id) ?? null,
    isFlagged: flags.some(({ questionId }) => questionId === question.id),
    history: given.map(({ response, ...answer }) => ({ ...answer, summary: summaryOf(question, response) })),
  }
}

function questionsIn(body: string): AuthoredQuestion[] {
  const raw: unknown = JSON.parse(body)
  return Array.isArray(raw) ? raw.map((each) => parseQuestion(each)) : []
}

/** What was kept, read by the question's own type. Null for an answer that was cleared. */
function responseOf(question: AuthoredQuestion, kept: string): QuestionResponse | null {
  const parsed = parseResponse(question, JSON.parse(kept))
  return parsed.ok ? parsed.response : null
}

function summaryOf(question: AuthoredQuestion, kept: string): string {
  const response = responseOf(question, kept)
  return response ? summariseResponse(question, response) : 'Cleared'
}
