import 'server-only'
import { z } from 'zod'
import { isCertainty, type Certainty } from '@/domain/attempts/certainty'
import type { ModeName } from '@/domain/attempts/modes'
import { inAttemptOrder, questionSeed } from '@/domain/attempts/order'
import { reviewable } from '@/domain/attempts/reveal'
import { hasFullMarks, marksOf, outcomeOf, scoreOf, type Outcome, type Score } from '@/domain/attempts/scoring'
import { isSelfScored, type AuthoredQuestion, type QuestionResponse } from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readOwnDue } from '@/server/accommodations/own-due'
import { db } from '@/server/db/client'
import { readMarkableAnswers, type AnswerRow } from './answer-rows'
import { describeLateAnswers, type LateInWords } from './described-late-answers'
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
  /** How many hints were open, and whether they took nothing of the marks. */
  hints: number
  hintsAreFree: boolean
  /** How sure the student was of the answer that counts: 1 low, 2 fair, 3 high. Null where it was not told. */
  certainty: Certainty | null
  /** What a teacher gave a written answer. The response has these levels in place of the student's. */
  givenMark: GivenMark | null
  /** Answers that came after the end. */
  lateAnswers: LateInWords[]
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
  /** Ended by its time and not by the student. */
  endedByTime: boolean
  /** Handed in after this student's own due time. */
  isLate: boolean
  /** The attempt whose missed questions these are. Null for a whole quiz. */
  redoOfId: string | null
  learner: { id: string; name: string }
  isOwn: boolean
  assignment: { id: string; classId: string; className: string; timeZone: string; dueAt: Date | null } | null
  score: Score
  /** How many questions are short of full marks. */
  missed: number
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
  const [facts, lateAnswers, own] = await Promise.all([readMarkingFacts(db, attempt), describeLateAnswers(attemptId, quiz.byId), ownAssignment(attempt)])
  const marked = markAttempt(quiz.questions, answers, facts)
  const byId = new Map(marked.map((one) => [one.questionId, one]))
  const { id, lessonId, quiz: quizName, number, startedAt, finishedAt, endedByTime, redoOfId, learner } = attempt
  return {
    id, lessonId, quiz: quizName, number, startedAt, finishedAt, endedByTime, redoOfId, learner, isOwn, ...own,
    mode: modeNameOf(attempt.mode),
    score: scoreOf(marked),
    missed: marked.filter((mark) => !hasFullMarks(mark)).length,
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
        hints: facts.hints.get(question.id) ?? 0,
        hintsAreFree: facts.hintsAreFree,
        certainty: isCertainty(mark.certainty) ? mark.certainty : null,
        givenMark: facts.manual.get(question.id) ?? null,
        lateAnswers: lateAnswers.get(question.id) ?? [],
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

type Assigned = {
  learnerId: string
  finishedAt: Date | null
  assignment: { id: string; dueAt: Date | null; class: { id: string; name: string; timeZone: string } } | null
}

/** The assignment, due when it is due for this student. */
async function ownAssignment({ learnerId, finishedAt, assignment }: Assigned): Promise<Pick<AttemptReview, 'assignment' | 'isLate'>> {
  if (!assignment) return { assignment: null, isLate: false }
  const { id: classId, name: className, timeZone } = assignment.class
  const dueAt = (await readOwnDue({ dueAt: assignment.dueAt, timeZone }, [learnerId]))(learnerId)
  return { assignment: { id: assignment.id, classId, className, timeZone, dueAt }, isLate: dueAt !== null && finishedAt !== null && finishedAt > dueAt }
}

function findAttempt(viewer: Viewer, attemptId: string) {
  return db.attempt.findFirst({
    where: { AND: [{ id: attemptId }, scopes.attempt.reviewable(viewer)] },
    include: {
      learner: { select: { id: true, name: true } },
      assignment: { select: { id: true, releasedAt: true, dueAt: true, class: { select: { id: true, name: true, timeZone: true } } } },
    },
  })
}
