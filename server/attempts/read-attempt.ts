import 'server-only'
import { z } from 'zod'
import { modeNamed, type ModeName, isModeName } from '@/domain/attempts/modes'
import { clampPosition, inAttemptOrder, questionSeed } from '@/domain/attempts/order'
import { mayCheck, revealed, reviewable } from '@/domain/attempts/reveal'
import { outcomeOf, type Outcome } from '@/domain/attempts/scoring'
import {
  gradeResponse, isComplete, isSelfScored, presentQuestion, type AuthoredQuestion, type PresentedQuestion, type QuestionResponse,
} from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { readLatestAnswers, type AnswerRow } from './answer-rows'
import { storedResponse } from './mark-attempt'
import { readQuizVersion } from './quiz-version'

export const readAttemptInput = z.object({
  attemptId: z.string().min(1).max(64),
  /** Which question to show, from 0; without it, the one where the learner was. */
  position: z.number().int().optional(),
})

/** A question in the list of all. `outcome` only where it was revealed. */
export type QuestionMark = { id: string; number: number; state: 'answered' | 'started' | 'blank'; isFlagged: boolean; outcome: Outcome | null }

/** What is explained of the question on the page. It holds the key: only what is drawn of it may leave the server. */
export type Explained = { question: AuthoredQuestion; seed: string; isSelfScored: boolean }

export type CurrentQuestion = {
  position: number
  question: PresentedQuestion
  response: QuestionResponse | null
  /** 0 while nothing was saved. */
  revision: number
  savedAt: Date | null
  isFlagged: boolean
  mayCheck: boolean
  /** The newest answer was checked and the mode reveals it. */
  explained: Explained | null
}

export type AttemptView = {
  id: string
  lessonId: string
  quiz: string
  mode: ModeName
  number: number
  startedAt: Date
  finishedAt: Date | null
  isReviewable: boolean
  assignment: { id: string; dueAt: Date | null; className: string; timeZone: string } | null
  questions: QuestionMark[]
  current: CurrentQuestion
}

/** An attempt of the viewer's own, with one of its questions to answer. Null when there is no such thing. */
export async function readAttempt(viewer: Viewer, { attemptId, position }: z.output<typeof readAttemptInput>): Promise<AttemptView | null> {
  const attempt = await findAttempt(viewer, attemptId)
  if (!attempt) return null
  const [quiz, answers] = await Promise.all([readQuizVersion(attempt.versionHash), readLatestAnswers(db, attemptId)])
  const flags = new Set(attempt.flags.map((flag) => flag.questionId))
  const state = { mode: attempt.mode, finishedAt: attempt.finishedAt, releasedAt: attempt.assignment?.releasedAt ?? null }
  const asked = { attempt: { ...state, seed: attempt.seed }, answers, flags, now: new Date() }
  const questions = inAttemptOrder(quiz.questions, attempt)
  const at = clampPosition(position ?? attempt.position, questions.length)
  const current = questions[at]
  if (!current) throw new Error(`Attempt ${attemptId} has no questions`)
  const { id, lessonId, quiz: quizName, number, startedAt, finishedAt } = attempt
  return {
    id, lessonId, quiz: quizName, number, startedAt, finishedAt,
    mode: modeNameOf(attempt.mode),
    isReviewable: reviewable(state, asked.now),
    assignment: attempt.assignment && {
      id: attempt.assignment.id,
      dueAt: attempt.assignment.dueAt,
      className: attempt.assignment.class.name,
      timeZone: attempt.assignment.class.timeZone,
    },
    questions: questions.map((question, index) => ({ ...markOf(question, asked), number: index + 1 })),
    current: { ...currentQuestion(current, asked), position: at },
  }
}

function findAttempt(viewer: Viewer, attemptId: string) {
  return db.attempt.findFirst({
    where: { AND: [{ id: attemptId, learnerId: viewer.id }, scopes.attempt.readable(viewer)] },
    include: {
      flags: { select: { questionId: true } },
      assignment: { select: { id: true, dueAt: true, releasedAt: true, class: { select: { name: true, timeZone: true } } } },
    },
  })
}

export function modeNameOf(mode: string): ModeName {
  if (!isModeName(mode)) throw new Error(`No mode is called ${mode}`)
  return mode
}

type Asked = {
  attempt: { mode: string; seed: string; finishedAt: Date | null; releasedAt: Date | null }
  answers: ReadonlyMap<string, AnswerRow>
  flags: ReadonlySet<string>
  now: Date
}

function markOf(question: AuthoredQuestion, { attempt, answers, flags, now }: Asked): Omit<QuestionMark, 'number'> {
  const answer = answers.get(question.id)
  const response = answer ? storedResponse(question, answer.response) : null
  const isRevealed = revealed(attempt, { checks: answer?.checks ?? 0 }, now) && response !== null
  return {
    id: question.id,
    state: response === null ? 'blank' : isComplete(question, response) ? 'answered' : 'started',
    isFlagged: flags.has(question.id),
    outcome: isRevealed && answer?.submitted ? outcomeOf({ ...gradeResponse(question, response), answered: true }) : null,
  }
}

function currentQuestion(question: AuthoredQuestion, asked: Asked): Omit<CurrentQuestion, 'position'> {
  const answer = asked.answers.get(question.id)
  const seed = questionSeed(asked.attempt.seed, question.id)
  return {
    question: presentQuestion(question, seed),
    response: answer ? storedResponse(question, answer.response) : null,
    revision: answer?.revision ?? 0,
    savedAt: answer?.savedAt ?? null,
    isFlagged: asked.flags.has(question.id),
    mayCheck: mayCheck(asked.attempt, { checks: answer?.checks ?? 0 }),
    explained: answer && isExplained(answer, asked) ? { question, seed, isSelfScored: isSelfScored(question) } : null,
  }
}

/** Once a checked answer is changed, it is a new try: the explanation comes back when that one is checked. */
function isExplained(answer: AnswerRow, { attempt, now }: Asked): boolean {
  return answer.submitted && modeNamed(attempt.mode).reveal === 'after-each-answer' && revealed(attempt, answer, now)
}
