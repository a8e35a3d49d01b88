import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { modeNames } from '@/domain/attempts/modes'
import { instantOf } from '@/domain/classes/time-zone'
import { quizName } from '@/domain/lessons/schema'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readQuiz } from '@/server/content/course'
import { keepQuizVersion } from '@/server/attempts/quiz-version'
import { db, inTransaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'

/** A clock reading from a datetime-local field; empty for none. */
export const dueOnField = z.string().trim().max(32).default('')

export const assignLessonInput = z.object({
  classId: z.string(),
  lessonId: z.string('Choose a lesson.').min(1, 'Choose a lesson.'),
  quiz: quizName,
  mode: z.enum(modeNames),
  dueOn: dueOnField,
  note: z.string().trim().max(500, 'Keep the note within 500 characters.').default(''),
})
export type AssignLessonInput = z.output<typeof assignLessonInput>

/** Sets a class one quiz of a lesson, due at a time on the class's clock. */
export async function assignLesson(viewer: Viewer, { classId, lessonId, quiz, mode, dueOn, note }: AssignLessonInput) {
  if (!can(viewer, 'assign-lessons')) throw new Refusal('not-allowed', 'Only teachers assign lessons.')
  const toClass = await db.class.findFirst({ where: { AND: [{ id: classId }, scopes.class.manageable(viewer)] }, select: { timeZone: true, archivedAt: true } })
  if (!toClass) throw new Refusal('not-found', 'There is no such class among yours.')
  if (toClass.archivedAt) throw new Refusal('conflict', 'This class is archived. Bring it back before you assign anything to it.')
  const current = readQuiz(lessonId, quiz)
  if (!current) throw new Refusal('not-found', 'There is no such lesson. Choose one from the list.', 'lessonId')
  const dueAt = dueInstant(dueOn, toClass.timeZone)
  const made = await inTransaction(async (transaction) => {
    const versionHash = await keepQuizVersion(transaction, current)
    return transaction.assignment.create({
      data: { classId, createdById: viewer.id, lessonId, quiz, mode, versionHash, dueAt, note: note || null },
      select: { id: true },
    })
  })
  return { assignmentId: made.id, classId }
}

/** The moment that a clock reading in the zone means; null for none. */
export function dueInstant(dueOn: string, timeZone: string): Date | null {
  if (dueOn === '') return null
  const instant = instantOf(dueOn.slice(0, 16), timeZone)
  if (!instant) throw new Refusal('malformed', 'Write the due date as a date and a time.', 'dueOn')
  return instant
}
