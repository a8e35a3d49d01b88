import 'server-only'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Prisma } from '@/server/db/generated/sqlite/client'
import { assignmentTitle } from './assignment-title'

export type AssignmentSummary = Awaited<ReturnType<typeof listClassAssignments>>[number]

/** Every assignment of a class the viewer teaches, newest first, with how far the students in it are. */
export async function listClassAssignments(viewer: Viewer, classId: string) {
  return summarise(viewer, { classId })
}

// A quiz that was due a week ago has become part of the record; the class page still lists it.
const DAYS_AFTER_DUE = 7

/** What the viewer's classes are working on: not withdrawn, and not due more than a week ago. Next due first. */
export async function listRunningAssignments(viewer: Viewer, now = new Date()) {
  const recent = new Date(now.getTime() - DAYS_AFTER_DUE * 24 * 3_600_000)
  const running = await summarise(viewer, { archivedAt: null, class: { archivedAt: null }, OR: [{ dueAt: null }, { dueAt: { gte: recent } }] })
  const time = (due: Date | null) => due?.getTime() ?? Infinity
  return running.sort((a, b) => (time(a.dueAt) === time(b.dueAt) ? 0 : time(a.dueAt) - time(b.dueAt)))
}

async function summarise(viewer: Viewer, where: Prisma.AssignmentWhereInput) {
  const rows = await listAssignments(viewer, where)
  const progress = await countProgress(rows.map(({ id }) => id))
  return rows.map(({ class: inClass, archivedAt, ...row }) => {
    const { started, finished } = progress.get(row.id) ?? { started: 0, finished: 0 }
    const students = inClass._count.enrolments
    return {
      ...row, title: assignmentTitle(row), isWithdrawn: archivedAt !== null,
      classId: inClass.id, className: inClass.name, timeZone: inClass.timeZone,
      students, finished, working: started - finished, notStarted: students - started,
    }
  })
}

function listAssignments(viewer: Viewer, where: Prisma.AssignmentWhereInput) {
  return db.assignment.findMany({
    where: { AND: [where, scopes.assignment.manageable(viewer)] },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: 200,
    select: {
      id: true, lessonId: true, quiz: true, mode: true, versionHash: true, opensAt: true, dueAt: true, closesAt: true, createdAt: true, releasedAt: true, archivedAt: true,
      class: { select: { id: true, name: true, timeZone: true, _count: { select: { enrolments: { where: { endedAt: null } } } } } },
    },
  })
}

type ProgressRow = { id: string; started: unknown; finished: unknown }

/** How many of the students now in the class have started and finished each assignment. One query for all of them. */
async function countProgress(assignmentIds: string[]): Promise<Map<string, { started: number; finished: number }>> {
  if (assignmentIds.length === 0) return new Map()
  const rows = await db.$queryRaw<ProgressRow[]>`
    SELECT s."id" AS "id", COUNT(*) AS "started", SUM(CASE WHEN a."finishedAt" IS NULL THEN 0 ELSE 1 END) AS "finished"
    FROM "Assignment" s
    JOIN "Attempt" a ON a."assignmentId" = s."id" AND a."number" = 1
    JOIN "Enrolment" e ON e."classId" = s."classId" AND e."learnerId" = a."learnerId" AND e."endedAt" IS NULL
    WHERE s."id" IN (${Prisma.join(assignmentIds)})
    GROUP BY s."id"`
  return new Map(rows.map(({ id, started, finished }) => [id, { started: Number(started), finished: Number(finished ?? 0) }]))
}
