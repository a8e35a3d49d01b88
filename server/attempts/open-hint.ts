import 'server-only'
import { z } from 'zod'
import { mostHints } from '@/domain/attempts/hints'
import { modeNamed } from '@/domain/attempts/modes'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db, isUniqueConflict } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { readAnswerableQuestion } from './attempt-facts'
import { noSuchAttempt } from './attempt-refusals'

export const openHintInput = z.object({
  attemptId: z.string().min(1).max(64),
  question: z.string().min(1).max(64),
  /** How many hints the page showed when the next one was asked for. */
  seen: z.number().int().min(0).max(mostHints),
})

/** Opens the hint after those that were seen, and says how many are open. Asked twice, or from two tabs, it opens one. */
export async function openHint(viewer: Viewer, { attemptId, question: questionId, seen }: z.output<typeof openHintInput>): Promise<{ opened: number }> {
  const { attempt, question } = await readAnswerableQuestion(viewer, attemptId, questionId)
  if (!modeNamed(attempt.mode).offersHints || !question.hints) throw new Refusal('conflict', 'There are no hints for this question here.')
  const open = await db.attempt.findFirst({ where: { AND: [{ id: attemptId }, scopes.attempt.answerable(viewer)] }, select: { id: true } })
  if (!open) throw noSuchAttempt()
  const opened = await db.hint.count({ where: { attemptId, questionId } })
  if (opened > seen || opened >= mostHints) return { opened }
  try {
    await db.hint.create({ data: { attemptId, questionId, step: opened + 1, openedAt: new Date() } })
  } catch (error) {
    // Another tab has opened the same step.
    if (!isUniqueConflict(error)) throw error
  }
  return { opened: opened + 1 }
}
