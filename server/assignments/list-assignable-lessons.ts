import 'server-only'
import { quizTitle } from '@/domain/lessons/quiz-title'
import { courseTestNames } from '@/domain/lessons/schema'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readCourse } from '@/server/content/course'
import { db } from '@/server/db/client'

/** The lessons in the order of the course, with what this class has been set of each. `next` is the first one it has not. */
export async function listAssignableLessons(viewer: Viewer, classId: string) {
  const found = await db.class.findFirst({ where: { AND: [{ id: classId }, scopes.class.manageable(viewer)] }, select: { id: true } })
  if (!found) return null
  const set = await db.assignment.findMany({
    where: { classId, archivedAt: null },
    select: { lessonId: true, quiz: true },
  })
  const lessons = readCourse().lessons.map(({ id, title, question, minutes }) => ({
    id, title, question, minutes, given: set.filter((each) => each.lessonId === id).map((each) => each.quiz),
  }))
  const next = lessons.find(({ given }) => given.length === 0) ?? lessons[0]
  const { tests } = readCourse()
  const courseTests = courseTestNames.flatMap((name) => {
    const test = tests[name]
    return test ? [{ id: name, title: quizTitle(name), about: test.about, minutes: test.minutes, isGiven: set.some(({ quiz }) => quiz === name) }] : []
  })
  return { lessons, tests: courseTests, next: next?.id ?? null }
}
