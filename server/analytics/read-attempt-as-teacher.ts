import 'server-only'
import { can } from '@/domain/access/abilities'
import { summariseResponse } from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { assignmentTitle } from '@/server/assignments/assignment-title'
import { acceptedKey } from '@/server/attempts/accept-late-answer'
import { storedResponse } from '@/server/attempts/mark-attempt'
import { readReview, type ReviewedQuestion } from '@/server/attempts/read-review'
import { db } from '@/server/db/client'

/** One answer that was kept, in a line. */
export type PastAnswer = { revision: number; savedAt: Date; submitted: boolean; cameLate: boolean; summary: string }

export type TeacherQuestion = ReviewedQuestion & { history: PastAnswer[]; isFlagged: boolean }

/** An attempt at an assignment of a class the viewer teaches: as the student's review shows it, with every answer ever given. */
export async function readAttemptAsTeacher(viewer: Viewer, attemptId: string) {
  if (!can(viewer, 'see-results')) return null
  const found = await findAttempt(viewer, attemptId)
  const review = found?.assignment ? await readReview(viewer, { attemptId }) : null
  if (!found?.assignment || !review) return null
  const { answers, flags, assignment, lastSavedAt, learnerId } = found
  const otherAttempts = await db.attempt.findMany({
    where: { AND: [{ assignmentId: assignment.id, learnerId, id: { not: attemptId } }, scopes.attempt.reviewable(viewer)] },
    orderBy: { number: 'asc' },
    select: { id: true, number: true, marks: true, marksAvailable: true, finishedAt: true },
  })
  return {
    ...review,
    lastSavedAt,
    otherAttempts,
    lateWaiting: review.questions.flatMap(({ lateAnswers }) => lateAnswers).filter(({ acceptedAt, turnedDownAt, isSuperseded }) => acceptedAt === null && turnedDownAt === null && !isSuperseded).length,
    assignment: { id: assignment.id, title: assignmentTitle(assignment), class: assignment.class },
    questions: review.questions.map((reviewed): TeacherQuestion => ({
      ...reviewed,
      isFlagged: flags.some(({ questionId }) => questionId === reviewed.question.id),
      history: answers.filter(({ questionId }) => questionId === reviewed.question.id).map((answer) => pastAnswer(reviewed, answer)),
    })),
  }
}

function findAttempt(viewer: Viewer, attemptId: string) {
  return db.attempt.findFirst({
    where: { AND: [{ id: attemptId, assignmentId: { not: null } }, scopes.attempt.reviewable(viewer)] },
    select: {
      learnerId: true,
      lastSavedAt: true,
      assignment: { select: { id: true, lessonId: true, quiz: true, class: { select: { id: true, name: true, timeZone: true } } } },
      answers: { orderBy: { revision: 'asc' }, select: { questionId: true, revision: true, response: true, submitted: true, savedAt: true, clientKey: true } },
      flags: { select: { questionId: true } },
    },
  })
}

type StoredAnswer = { revision: number; savedAt: Date; submitted: boolean; response: string; clientKey: string }

function pastAnswer({ question, lateAnswers }: ReviewedQuestion, { revision, savedAt, submitted, response, clientKey }: StoredAnswer): PastAnswer {
  const read = storedResponse(question, response)
  const cameLate = lateAnswers.some(({ id }) => acceptedKey(id) === clientKey)
  return { revision, savedAt, submitted, cameLate, summary: read ? summariseResponse(question, read) : 'Cleared' }
}
