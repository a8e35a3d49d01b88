import 'server-only'
import { can } from '@/domain/access/abilities'
import { laterByDays } from '@/domain/classes/time-zone'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { currentAccommodation } from '@/server/accommodations/current-accommodation'
import { assignmentTitle } from '@/server/assignments/assignment-title'
import { db } from '@/server/db/client'

export type Student = NonNullable<Awaited<ReturnType<typeof readStudent>>>
/** An attempt, or an assignment that has none. */
export type StudentWork = Student['work'][number]

/** One student of a class the viewer manages, with what they did of its assignments; null where there is none. */
export async function readStudent(viewer: Viewer, { classId, learnerId }: { classId: string; learnerId: string }) {
  if (!can(viewer, 'manage-classes')) return null
  const enrolment = await db.enrolment.findFirst({
    where: { classId, learnerId, class: scopes.class.manageable(viewer) },
    select: { joinedAt: true, endedAt: true, learner: { select: { id: true, name: true, isGuest: true } }, class: { select: { id: true, name: true, timeZone: true } } },
  })
  if (!enrolment) return null
  const [assignments, { extraDays }] = await Promise.all([listWork(viewer, { classId, learnerId }), currentAccommodation(db, learnerId)])
  const work = assignments.flatMap(({ attempts, ...each }) => {
    const dueAt = each.dueAt && laterByDays(each.dueAt, extraDays, enrolment.class.timeZone)
    const assignment = { assignmentId: each.id, title: assignmentTitle(each), assignedAt: each.createdAt, dueAt }
    const rows = attempts.length > 0 ? attempts : [null]
    return rows.map((attempt) => ({ ...assignment, key: attempt?.id ?? each.id, attempt, isLate: isLate(attempt, dueAt) }))
  })
  return { ...enrolment, work }
}

/** By the time when the work is due for this student. */
function isLate(attempt: { finishedAt: Date | null } | null, dueAt: Date | null): boolean {
  return dueAt !== null && Boolean(attempt?.finishedAt && attempt.finishedAt > dueAt)
}

function listWork(viewer: Viewer, { classId, learnerId }: { classId: string; learnerId: string }) {
  return db.assignment.findMany({
    where: { AND: [{ classId }, scopes.assignment.manageable(viewer)] },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: {
      id: true, lessonId: true, quiz: true, createdAt: true, dueAt: true,
      attempts: {
        where: { learnerId }, orderBy: { number: 'asc' },
        select: { id: true, number: true, startedAt: true, finishedAt: true, endedByTime: true, marks: true, marksAvailable: true },
      },
    },
  })
}
