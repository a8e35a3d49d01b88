import 'server-only'
import type { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import type { acceptLateAnswerInput } from './accept-late-answer'

/** Decides that an answer which came after the end does not count. It stays kept, and can be accepted after all. */
export async function turnDownLateAnswer(viewer: Viewer, { late }: z.output<typeof acceptLateAnswerInput>) {
  if (!can(viewer, 'see-results')) throw new Refusal('not-allowed', 'Only teachers decide about answers that came late.')
  const found = await db.lateAnswer.findFirst({
    where: { id: late, attempt: { AND: [{ assignmentId: { not: null }, learnerId: { not: viewer.id } }, scopes.attempt.reviewable(viewer)] } },
    select: { attemptId: true, questionId: true },
  })
  if (!found) throw new Refusal('not-found', 'There is no such answer in the work of your classes.')
  const { count } = await db.lateAnswer.updateMany({ where: { id: late, acceptedAt: null }, data: { turnedDownAt: new Date(), turnedDownById: viewer.id } })
  if (count === 0) throw new Refusal('conflict', 'This answer has been accepted already, so it counts. Load the page again to see it.')
  return { attemptId: found.attemptId, question: found.questionId }
}
