import 'server-only'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import { modeNames, modesToChoose, type ModeName } from '@/domain/attempts/modes'
import { isCourseTest, lessonQuizNames, wholeCourse, type QuizName } from '@/domain/lessons/schema'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readQuiz } from '@/server/content/course'
import { keepQuizVersion } from '@/server/attempts/quiz-version'
import { db, inTransaction } from '@/server/db/client'
import { Refusal } from '@/server/errors'
import { checkTimes, timesFields, timesOn, type Times } from './times-fields'

export const assignLessonInput = z.object({
  classId: z.string(),
  /** A lesson, or the name of a test of the whole course: such a test is its own quiz. */
  lessonId: z.string('Choose a lesson.').min(1, 'Choose a lesson.'),
  quiz: z.enum(lessonQuizNames),
  mode: z.enum(modeNames).refine((mode) => modesToChoose.includes(mode), 'Choose when answers are explained.'),
  ...timesFields,
  note: z.string().trim().max(500, 'Keep the note within 500 characters.').default(''),
  /** Present where each answer is to be asked how sure the student is. */
  certainty: z.literal('1').optional(),
}).superRefine(checkTimes)
export type AssignLessonInput = z.output<typeof assignLessonInput>

/** Sets a class one quiz of a lesson, with its times on the class's clock. */
export async function assignLesson(viewer: Viewer, input: AssignLessonInput) {
  const { classId, note, certainty } = input
  const { lessonId, quiz, mode } = workOf(input)
  if (!can(viewer, 'assign-lessons')) throw new Refusal('not-allowed', 'Only teachers assign lessons.')
  const toClass = await db.class.findFirst({ where: { AND: [{ id: classId }, scopes.class.manageable(viewer)] }, select: { timeZone: true, archivedAt: true } })
  if (!toClass) throw new Refusal('not-found', 'There is no such class among yours.')
  if (toClass.archivedAt) throw new Refusal('conflict', 'This class is archived. Bring it back before you assign anything to it.')
  const current = readQuiz(lessonId, quiz)
  if (!current) throw new Refusal('not-found', 'There is no such lesson. Choose one from the list.', 'lessonId')
  const set = timesToCome(toClass.timeZone, input)
  const made = await inTransaction(async (transaction) => {
    const versionHash = await keepQuizVersion(transaction, current)
    return transaction.assignment.create({
      data: { classId, createdById: viewer.id, lessonId, quiz, mode, versionHash, ...set, note: note || null, asksCertainty: certainty === '1' },
      select: { id: true },
    })
  })
  return { assignmentId: made.id, classId }
}

function workOf({ lessonId, quiz, mode }: Pick<AssignLessonInput, 'lessonId' | 'quiz' | 'mode'>): { lessonId: string; quiz: QuizName; mode: ModeName } {
  if (!isCourseTest(lessonId)) return { lessonId, quiz, mode }
  return { lessonId: wholeCourse, quiz: lessonId, mode: lessonId === 'baseline' ? 'baseline' : mode }
}

/** The times of work that is only now set: it cannot be closed already. */
function timesToCome(timeZone: string, times: Times) {
  const set = timesOn(timeZone, times)
  if (set.closesAt && set.closesAt <= new Date()) throw new Refusal('conflict', 'It would be closed already. Choose a closing time that is still to come.', 'closesOn')
  return set
}
