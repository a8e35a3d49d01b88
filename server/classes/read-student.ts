import 'server-only'
import { can } from '@/domain/access/abilities'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { assignmentTitle } from '@/server/assignments/assignment-title'
import { db } from '@/server/db/client'

/** One student of a class the viewer manages, with what they did of its assignments; null where there is none. */
export async function readStudent(viewer: Viewer, { classId, learnerId }: { classId: string; learnerId: string }) {
  if (!can(viewer, 'manage-classes')) return null
  const enrolment = await db.enrolment.findFirst({
    where: { classId, learnerId, class: scopes.class.manageable(viewer) },
    select: { joinedAt: true, endedAt: true, learner: { select: { id: true, name: true, isGuest: true } }, class: { select: { id: true, name: true, timeZone: true } } },
  })
  if (!enrolment) return null
  const assignments = await db.assignment.findMany({
    where: { AND: [{ classId }, scopes.assignment.manageable(viewer)] },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true, lessonId: true, quiz: true, dueAt: true,
      attempts: { where: { learnerId }, orderBy: { number: 'asc' }, select: { id: true, number: true, startedAt: true, finishedAt: true, marks: true, marksAvailable: true } },
    },
  })
  return { ...enrolment, assignments: assignments.map((each) => ({ ...each, title: assignmentTitle(each) })) }
}
