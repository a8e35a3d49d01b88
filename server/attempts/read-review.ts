import 'server-only'
import { z } from 'zod'
import { isCertainty, type Certainty } from '@/domain/attempts/certainty'
import type { ModeName } from '@/domain/attempts/modes'
import { inAttemptOrder, questionSeed } from '@/domain/attempts/order'
import { reviewable } from '@/domain/attempts/reveal'
import { marksOf, outcomeOf, scoreOf, type Outcome, type Score } from '@/domain/attempts/scoring'
import { isSelfScored, type AuthoredQuestion, type QuestionResponse } from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { readMarkableAnswers, type AnswerRow } from './answer-rows'
import { asMarkedByHand, markAttempt, storedResponse } from './mark-attempt'
import { readMarkingFacts, type GivenMark, type MarkingFacts } from './marking-facts'
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
  /** How many hints were open. */
  hints: number
  /** How sure the student was of the answer that counts: 1 low, 2 fair, 3 high. Null where it was not told. */
  certainty: Certainty | null
  /** What a teacher gave a written answer. The response has these levels in place of the student's. */
  givenMark: GivenMark | null
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
  const facts = await readMarkingFacts(db, attempt)
  const marked = markAttempt(quiz.questions, answers, facts)
  const byId = new Map(marked.map((one) => [one.questionId, one]))
  const { id, lessonId, quiz: quizName, number, startedAt, finishedAt, learner, assignment } = attempt
  return {
    id, lessonId, quiz: quizName, number, startedAt, finishedAt, learner, isOwn,
    mode: modeNameOf(attempt.mode),
    assignment: assignment && { id: assignment.id, classId: assignment.class.id, className: assignment.class.name },
    score: scoreOf(marked),
    questions: inAttemptOrder(quiz.questions, attempt).map((question, index) => {
      const mark = byId.get(question.id) ?? { fraction: 0, answered: false, hints: 0, certainty: null, weight: question.weight }
      return {
        number: index + 1,
        question,
        seed: questionSeed(attempt.seed, question.id),
        ...lastGiven(question, answers.get(question.id), facts),
        outcome: outcomeOf(mark),
        marks: marksOf(mark),
        weight: question.weight,
        hints: mark.hints,
        certainty: isCertainty(mark.certainty) ? mark.certainty : null,
        givenMark: facts.manual.get(question.id) ?? null,
      }
    }),
  }
}

function lastGiven(question: AuthoredQuestion, answers: readonly AnswerRow[] | undefined, facts: MarkingFacts) {
  const last = answers?.at(-1)
  // A question that is scored by oneself is checked twice for each try.
  const checks = isSelfScored(question) ? 0 : (last?.checks ?? 0)
  const response = last ? storedResponse(question, last.response) : null
  return { response: response && asMarkedByHand(question, response, facts), savedAt: last?.savedAt ?? null, checks }
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
