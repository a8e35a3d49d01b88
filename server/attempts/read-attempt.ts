import 'server-only'
import { z } from 'zod'
import { isCertainty, type Certainty } from '@/domain/attempts/certainty'
import { modeNamed, type ModeName, isModeName } from '@/domain/attempts/modes'
import { clampPosition, inAttemptOrder, questionSeed } from '@/domain/attempts/order'
import { mayCheck, revealed, reviewable } from '@/domain/attempts/reveal'
import { outcomeOf, type Outcome } from '@/domain/attempts/scoring'
import { laterByDays } from '@/domain/classes/time-zone'
import {
  gradeResponse, isComplete, isSelfScored, ownScores, presentQuestion, type AuthoredQuestion, type PresentedQuestion, type QuestionResponse,
} from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { currentAccommodation } from '@/server/accommodations/current-accommodation'
import { db } from '@/server/db/client'
import { readLatestAnswers, type AnswerRow } from './answer-rows'
import { storedResponse } from './mark-attempt'
import { readHints } from './marking-facts'
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
  /** The hints that are open; null where there are none to open. */
  hints: string[] | null
  /** The learner always gets them without cost. */
  hintsAreFree: boolean
  /** What was told of how sure one is; undefined where that is not asked. */
  certainty: Certainty | null | undefined
}

export type AttemptView = {
  id: string
  lessonId: string
  quiz: string
  mode: ModeName
  number: number
  /** The attempt whose missed questions these are. Null for a whole quiz. */
  redoOfId: string | null
  startedAt: Date
  finishedAt: Date | null
  /** Null for no end. `now` is the server's clock when it was read. */
  time: { endsAt: Date; isUp: boolean } | null
  now: Date
  isReviewable: boolean
  assignment: { id: string; dueAt: Date | null; className: string; timeZone: string } | null
  questions: QuestionMark[]
  current: CurrentQuestion
}

/** An attempt of the viewer's own, with one of its questions to answer. Null when there is no such thing. */
export async function readAttempt(viewer: Viewer, { attemptId, position }: z.output<typeof readAttemptInput>): Promise<AttemptView | null> {
  const attempt = await findAttempt(viewer, attemptId)
  if (!attempt) return null
  const [quiz, answers, hints, always] = await Promise.all([
    readQuizVersion(attempt.versionHash), readLatestAnswers(db, attemptId), hintsOf(attempt), currentAccommodation(db, viewer.id),
  ])
  const flags = new Set(attempt.flags.map((flag) => flag.questionId))
  const state = { mode: attempt.mode, finishedAt: attempt.finishedAt, releasedAt: attempt.assignment?.releasedAt ?? null }
  const asked = { attempt: { ...state, seed: attempt.seed, asksCertainty: attempt.asksCertainty }, answers, hints, hintsAreFree: always.freeHints, flags, now: new Date() }
  const questions = inAttemptOrder(quiz.questions, attempt)
  const at = clampPosition(position ?? attempt.position, questions.length)
  const current = questions[at]
  if (!current) throw new Error(`Attempt ${attemptId} has no questions`)
  const { id, lessonId, quiz: quizName, number, redoOfId, startedAt, finishedAt, endsAt } = attempt
  return {
    id, lessonId, quiz: quizName, number, redoOfId, startedAt, finishedAt,
    mode: modeNameOf(attempt.mode),
    time: endsAt && { endsAt, isUp: asked.now > endsAt },
    now: asked.now,
    isReviewable: reviewable(state, asked.now),
    assignment: attempt.assignment && {
      id: attempt.assignment.id,
      dueAt: attempt.assignment.dueAt && laterByDays(attempt.assignment.dueAt, always.extraDays, attempt.assignment.class.timeZone),
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
  attempt: { mode: string; seed: string; finishedAt: Date | null; releasedAt: Date | null; asksCertainty: boolean }
  hints: ReadonlyMap<string, number>
  hintsAreFree: boolean
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
    state: stateOf(question, response),
    isFlagged: flags.has(question.id),
    outcome: isRevealed && answer?.submitted ? outcomeOf({ ...gradeResponse(question, response), answered: true }) : null,
  }
}

function stateOf(question: AuthoredQuestion, response: QuestionResponse | null): QuestionMark['state'] {
  if (response === null) return 'blank'
  // What the student has compared with the examples and scored is done, however short it is.
  return isComplete(question, response) || ownScores(question, response) !== null ? 'answered' : 'started'
}

/** Only a mode that offers hints is worth the look. */
async function hintsOf(attempt: { id: string; mode: string }): Promise<ReadonlyMap<string, number>> {
  return modeNamed(attempt.mode).offersHints ? readHints(db, attempt.id) : new Map()
}

function currentQuestion(question: AuthoredQuestion, asked: Asked): Omit<CurrentQuestion, 'position'> {
  const answer = asked.answers.get(question.id)
  return {
    question: presentQuestion(question, questionSeed(asked.attempt.seed, question.id)),
    response: answer ? storedResponse(question, answer.response) : null,
    revision: answer?.revision ?? 0,
    savedAt: answer?.savedAt ?? null,
    isFlagged: asked.flags.has(question.id),
    mayCheck: mayCheck(asked.attempt, { checks: answer?.checks ?? 0 }),
    explained: answer ? explanationOf(question, answer, asked) : null,
    hints: openHints(question, asked),
    hintsAreFree: asked.hintsAreFree,
    certainty: asked.attempt.asksCertainty ? certaintyIn(answer) : undefined,
  }
}

/** A hint is key material until it is opened. */
function openHints(question: AuthoredQuestion, { attempt, hints }: Asked): string[] | null {
  if (!question.hints || !modeNamed(attempt.mode).offersHints) return null
  return question.hints.slice(0, hints.get(question.id) ?? 0)
}

function certaintyIn(answer: AnswerRow | undefined): Certainty | null {
  return isCertainty(answer?.certainty) ? answer.certainty : null
}

/** Once a checked answer is changed, it is a new try: the explanation comes back when that one is checked. */
function explanationOf(question: AuthoredQuestion, answer: AnswerRow, { attempt, now }: Asked): Explained | null {
  const isExplained = answer.submitted && modeNamed(attempt.mode).reveal === 'after-each-answer' && revealed(attempt, answer, now)
  return isExplained ? { question, seed: questionSeed(attempt.seed, question.id), isSelfScored: isSelfScored(question) } : null
}
