import 'server-only'
import { z } from 'zod'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db, isUniqueConflict } from '@/server/db/client'
import { readAnswerableQuestion } from './attempt-facts'
import { noSuchAttempt } from './attempt-refusals'

export const flagQuestionInput = z.object({
  attemptId: z.string().min(1).max(64),
  question: z.string().min(1).max(64),
  isFlagged: z.boolean(),
})

/** Marks a question to come back to, or takes the mark off. Doing it twice is doing it once. */
export async function flagQuestion(viewer: Viewer, input: z.output<typeof flagQuestionInput>): Promise<{ isFlagged: boolean }> {
  await readAnswerableQuestion(viewer, input.attemptId, input.question)
  const open = await db.attempt.findFirst({ where: { AND: [{ id: input.attemptId }, scopes.attempt.answerable(viewer)] }, select: { id: true } })
  if (!open) throw noSuchAttempt()
  const flag = { attemptId: open.id, questionId: input.question }
  if (!input.isFlagged) await db.flag.deleteMany({ where: flag })
  else {
    try {
      await db.flag.create({ data: flag })
    } catch (error) {
      // It carries the flag already.
      if (!isUniqueConflict(error)) throw error
    }
  }
  return { isFlagged: input.isFlagged }
}
