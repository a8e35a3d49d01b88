import 'server-only'
import { z } from 'zod'
import type { ModeName } from '@/domain/attempts/modes'
import { inAttemptOrder, questionSeed } from '@/domain/attempts/order'
import { reviewable } from '@/domain/attempts/reveal'
import { outcomeOf, scoreOf, type Outcome, type Score } from '@/domain/attempts/scoring'
import { isSelfScored, type AuthoredQuestion, type QuestionResponse } from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { readMarkableAnswers, type AnswerRow } from './answer-rows'
import { markAttempt, storedResponse } from './mark-attempt'
import { readQuizVersion } from './quiz-version'
import { modeNameOf } from './read-attempt'

export const readReviewInput = z.object({ attemptId: z.string().min(1).max(64) })

/** One question of a review. It holds the key: a review is read only where the mode reveals it. */
export type ReviewedQuestion = {
  number: number
  question: AuthoredQuestion
  seed: string
  /** The last response given. */
  response: QuestionResponse | null
  outcome: Outcome
  /** Marks of the answer that counts. */
  marks: number
  weight: number
  savedAt: Date | null
  /** How often it was checked, in a mode that explains at once. */
  checks: number
}

export type AttemptReview = {
  id: string
  lessonId: string
  quiz: string
  mode: ModeName
  number: number
  startedAt: Date
  /** Null when a teacher looks at an attempt that is under way. */
  finishedAt: Date | null
  learner: { id: string; name: string }
  isOwn: boolean
  assignment: { id: string; classId: string; className: string } | null
  score: Score
  questions: ReviewedQuestion[]
}

/**
 * A marked attempt with its key. For its learner once the mode reveals it; for the teacher of its class at any time.
 * Null when there is no such attempt for this viewer, or not yet.
 */
export async function readReview(viewer: Viewer, { attemptId }: z.output<typeof readReviewInput>): Promise<AttemptReview | null> {
  const attempt = await findAttempt(viewer, attemptId)
  if (!attempt) return null
  const isOwn = attempt.learner.id === viewer.id
  const state = { mode: attempt.mode, finishedAt: attempt.finishedAt, releasedAt: attempt.assignment?.releasedAt ?? null }
  if (isOwn && !reviewable(state, new Date())) return null
  const [quiz, answers] = await Promise.all([readQuizVersion(attempt.versionHash), readMarkableAnswers(db, attemptId)])
  const marked = markAttempt(quiz.questions, answers, attempt.mode)
  const byId = new Map(marked.map((one) => [one.questionId, one]))
  const { id, lessonId, quiz: quizName, number, startedAt, finishedAt, learner, assignment } = attempt
  return {
    id, lessonId, quiz: quizName, number, startedAt, finishedAt, learner, isOwn,
    mode: modeNameOf(attempt.mode),
    assignment: assignment && { id: assignment.id, classId: assignment.class.id, className: assignment.class.name },
    score: scoreOf(marked),
    questions: inAttemptOrder(quiz.questions, attempt).map((question, index) => {
      const mark = byId.get(question.id) ?? { fraction: 0, answered: false }
      return {
        number: index + 1,
        question,
        seed: questionSeed(attempt.seed, question.id),
        ...lastGiven(question, answers.get(question.id)),
        outcome: outcomeOf(mark),
        marks: mark.fraction * question.weight,
        weight: question.weight,
      }
    }),
  }
}

function lastGiven(question: AuthoredQuestion, answers: readonly AnswerRow[] = []) {
  const last = answers.at(-1)
  // A question that is scored by oneself is checked twice for each try.
  const checks = isSelfScored(question) ? 0 : (last?.checks ?? 0)
  return { response: last ? storedResponse(question, last.response) : null, savedAt: last?.savedAt ?? null, checks }
}

function findAttempt(viewer: Viewer, attemptId: string) {
  return db.attempt.findFirst({
    where: { AND: [{ id: attemptId }, scopes.attempt.reviewable(viewer)] },
    include: {
      learner: { select: { id: true, name: true } },
      assignment: { select: { id: true, releasedAt: true, class: { select: { id: true, name: true } } } },
    },
  })
}
