import 'server-only'
import { can } from '@/domain/access/abilities'
import type { CountingRule } from '@/domain/attempts/counting'
import type { Viewer } from '@/server/access/viewer'
import { readOwnDue } from '@/server/accommodations/own-due'
import { readAssignment } from '@/server/assignments/read-assignment'
import { readCourse } from '@/server/content/course'
import { db } from '@/server/db/client'
import { isCounted } from './counted-attempt'
import { countItems } from './counted-questions'
import { describeReteach } from './describe-reteach'
import { listAssignmentQuestions } from './list-assignment-questions'
import { rawDate, rawNumber } from './raw-value'

export type Results = NonNullable<Awaited<ReturnType<typeof readResults>>>

/** What an assignment shows before its rows: how far the class is, what to teach again, how each question went. */
export async function readResults(viewer: Viewer, assignmentId: string) {
  if (!can(viewer, 'see-results')) return null
  const assignment = await readAssignment(viewer, assignmentId)
  if (!assignment) return null
  const [questions, tallies, progress] = await Promise.all([
    listAssignmentQuestions(viewer, assignment.id),
    db.tally.findMany({ where: { assignmentId: assignment.id }, select: { questionId: true, bucket: true, count: true } }),
    readProgress(assignment),
  ])
  const items = countItems(questions, tallies)
  return {
    assignment, items, progress,
    reteach: describeReteach(items),
    /** First attempts that the numbers of the questions stand on. */
    counted: Math.max(0, ...items.map(({ finished }) => finished)),
    misconceptionNames: Object.fromEntries(readCourse().knowledge.misconceptions.map(({ id, name }) => [id, name])),
  }
}

type Assigned = { id: string; dueAt: Date | null; counts: CountingRule; class: { timeZone: string } }
type ProgressRow = Record<'students' | 'notStarted' | 'working' | 'finished' | 'secure' | 'nearly', unknown>

/** Counts over the students now in the class, by the attempt that counts, in one pass. */
async function readProgress(assignment: Assigned) {
  const [row] = await db.$queryRaw<ProgressRow[]>`
    SELECT COUNT(*) AS "students",
      SUM(CASE WHEN a."id" IS NULL THEN 1 ELSE 0 END) AS "notStarted",
      SUM(CASE WHEN a."id" IS NOT NULL AND a."finishedAt" IS NULL THEN 1 ELSE 0 END) AS "working",
      SUM(CASE WHEN a."finishedAt" IS NOT NULL THEN 1 ELSE 0 END) AS "finished",
      SUM(CASE WHEN a."marks" >= 0.875 * a."marksAvailable" - 0.000000001 THEN 1 ELSE 0 END) AS "secure",
      SUM(CASE WHEN a."marks" >= 0.625 * a."marksAvailable" - 0.000000001 AND a."marks" < 0.875 * a."marksAvailable" - 0.000000001 THEN 1 ELSE 0 END) AS "nearly"
    FROM "Assignment" s
    JOIN "Enrolment" e ON e."classId" = s."classId" AND e."endedAt" IS NULL
    LEFT JOIN "Attempt" a ON a."assignmentId" = s."id" AND a."learnerId" = e."learnerId" AND ${isCounted(assignment.id, assignment.counts)}
    WHERE s."id" = ${assignment.id}`
  const count = (name: keyof ProgressRow) => rawNumber(row?.[name])
  const [finished, secure, nearly] = [count('finished'), count('secure'), count('nearly')]
  return {
    students: count('students'), notStarted: count('notStarted'), working: count('working'), finished, late: await countLate(assignment),
    secure, nearly, revisit: finished - secure - nearly,
  }
}

/** How many finished after their own due time. Nobody's own time is before that of the class, so only those after it are looked at. */
async function countLate({ id, dueAt, counts, class: { timeZone } }: Assigned): Promise<number> {
  if (dueAt === null) return 0
  const rows = await db.$queryRaw<{ learnerId: string; finishedAt: unknown }[]>`
    SELECT a."learnerId" AS "learnerId", a."finishedAt" AS "finishedAt"
    FROM "Assignment" s
    JOIN "Enrolment" e ON e."classId" = s."classId" AND e."endedAt" IS NULL
    JOIN "Attempt" a ON a."assignmentId" = s."id" AND a."learnerId" = e."learnerId" AND ${isCounted(id, counts)}
    WHERE s."id" = ${id} AND a."finishedAt" > s."dueAt"`
  const ownDue = await readOwnDue({ dueAt, timeZone }, rows.map(({ learnerId }) => learnerId))
  return rows.filter(({ learnerId, finishedAt }) => Number(rawDate(finishedAt)) > Number(ownDue(learnerId))).length
}
