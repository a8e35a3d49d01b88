import 'server-only'
import { quizName, wholeCourse, type QuizName } from '@/domain/lessons/schema'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readCourse, readLesson } from '@/server/content/course'
import { db } from '@/server/db/client'

export type MyAssignment = {
  id: string
  lessonId: string
  /** Null for a test of the whole course. */
  lessonSlug: string | null
  lessonTitle: string
  quiz: QuizName
  mode: string
  note: string | null
  dueAt: Date | null
  className: string
  timeZone: string
  state: 'to do' | 'working' | 'finished'
  /** The latest attempt, once there is one. */
  attemptId?: string
}

/** What the viewer has been set: what is still to do first, by due date; then what is finished, newest first. */
export async function listMyAssignments(viewer: Viewer): Promise<MyAssignment[]> {
  const rows = await db.assignment.findMany({
    where: scopes.assignment.doable(viewer),
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: {
      id: true, lessonId: true, quiz: true, mode: true, note: true, dueAt: true,
      class: { select: { name: true, timeZone: true } },
      attempts: { where: { learnerId: viewer.id }, orderBy: { number: 'desc' }, select: { id: true, finishedAt: true } },
    },
  })
  const mine = rows.flatMap(({ class: inClass, attempts, ...row }) => {
    const lesson = readLesson(row.lessonId)
    const quiz = quizName.safeParse(row.quiz)
    const title = row.lessonId === wholeCourse ? readCourse().title : lesson?.title
    if (!title || !quiz.success) return []
    return [{
      ...row, quiz: quiz.data, lessonSlug: lesson?.slug ?? null, lessonTitle: title, className: inClass.name, timeZone: inClass.timeZone,
      state: stateOf(attempts), attemptId: attempts[0]?.id,
    }]
  })
  return [...mine.filter(({ state }) => state !== 'finished').sort(byDueDate), ...mine.filter(({ state }) => state === 'finished')]
}

/** Finished once one attempt is: a second one, begun and left, takes nothing back. */
function stateOf(attempts: { finishedAt: Date | null }[]): MyAssignment['state'] {
  if (attempts.some(({ finishedAt }) => finishedAt)) return 'finished'
  return attempts.length > 0 ? 'working' : 'to do'
}

function byDueDate(a: MyAssignment, b: MyAssignment): number {
  if (a.dueAt && b.dueAt) return a.dueAt.getTime() - b.dueAt.getTime()
  return a.dueAt ? -1 : b.dueAt ? 1 : 0
}
