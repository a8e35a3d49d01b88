import 'server-only'
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { ModeName } from '@/domain/attempts/modes'
import { reviewable } from '@/domain/attempts/reveal'
import { hasFullMarks } from '@/domain/attempts/scoring'
import { quizName } from '@/domain/lessons/schema'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { makeQuiz, type Quiz } from '@/server/content/load-lesson'
import { db, inTransaction, isUniqueConflict } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { noSuchAttempt } from './attempt-refusals'
import { keepQuizVersion, readQuizVersion } from './quiz-version'

export const redoMissedInput = z.object({ attemptId: z.string().min(1).max(64) })

const mode: ModeName = 'practice'

/**
 * Begins a practice of the questions that were short of full marks in a finished attempt of the viewer's own, or gives
 * back the one that is open. It counts for nothing: its answers come after the explanations.
 */
export async function redoMissed(viewer: Viewer, { attemptId }: z.output<typeof redoMissedInput>): Promise<{ attemptId: string }> {
  const openKey = `${viewer.id} redo ${attemptId}`
  const quiz = await missedPart(viewer, attemptId)
  const open = await openAttempt(viewer, openKey)
  if (open) return open
  try {
    return await inTransaction(async (transaction) => {
      const versionHash = await keepQuizVersion(transaction, quiz)
      const before = await transaction.attempt.count({ where: { learnerId: viewer.id, redoOfId: attemptId } })
      const created = await transaction.attempt.create({
        data: {
          learnerId: viewer.id, redoOfId: attemptId, lessonId: quiz.lessonId, quiz: quiz.quiz, mode, versionHash, openKey,
          seed: randomBytes(12).toString('base64url'), number: before + 1, startedAt: new Date(),
        },
        select: { id: true },
      })
      return { attemptId: created.id }
    })
  } catch (error) {
    // The same person has pressed twice, or in another tab.
    const other = isUniqueConflict(error) ? await openAttempt(viewer, openKey) : null
    if (other) return other
    throw error
  }
}

/** The questions of the attempt that were missed, as they were in it. */
async function missedPart(viewer: Viewer, attemptId: string): Promise<Quiz> {
  const attempt = await db.attempt.findFirst({
    where: { AND: [{ id: attemptId, learnerId: viewer.id }, scopes.attempt.reviewable(viewer)] },
    select: {
      lessonId: true, quiz: true, mode: true, versionHash: true, finishedAt: true, assignment: { select: { releasedAt: true } },
      results: { select: { questionId: true, fraction: true, weight: true, hints: true } },
    },
  })
  if (!attempt || !reviewable({ ...attempt, releasedAt: attempt.assignment?.releasedAt ?? null }, new Date())) throw noSuchAttempt()
  const missed = new Set(attempt.results.filter((result) => !hasFullMarks(result)).map(({ questionId }) => questionId))
  if (missed.size === 0) throw new Refusal('conflict', 'You missed nothing: every question has full marks.')
  const { questions } = await readQuizVersion(attempt.versionHash)
  return makeQuiz({ lessonId: attempt.lessonId, quiz: quizName.parse(attempt.quiz), questions: questions.filter(({ id }) => missed.has(id)), shuffle: false })
}

async function openAttempt(viewer: Viewer, openKey: string): Promise<{ attemptId: string } | null> {
  const open = await db.attempt.findFirst({ where: { AND: [{ openKey }, scopes.attempt.answerable(viewer)] }, select: { id: true } })
  return open && { attemptId: open.id }
}
