import 'server-only'
import type { Viewer } from '@/server/access/viewer'
import { scopes } from '@/server/access/scopes'
import { db } from '@/server/db/client'
import { Prisma } from '@/server/db/generated/sqlite/client'

type Row = { id: string; started: bigint | number; finished: bigint | number | null }

/** How many of the students now in the class have started and finished each assignment. One query for all of them. */
export async function countProgress(viewer: Viewer, assignmentIds: string[]): Promise<Map<string, { started: number; finished: number }>> {
  if (assignmentIds.length === 0) return new Map()
  const allowed = await db.assignment.findMany({ where: { AND: [{ id: { in: assignmentIds } }, scopes.assignment.manageable(viewer)] }, select: { id: true } })
  if (allowed.length === 0) return new Map()
  const rows = await db.$queryRaw<Row[]>`
    SELECT s."id" AS "id", COUNT(*) AS "started", SUM(CASE WHEN a."finishedAt" IS NULL THEN 0 ELSE 1 END) AS "finished"
    FROM "Assignment" s
    JOIN "Attempt" a ON a."assignmentId" = s."id" AND a."number" = 1
    JOIN "Enrolment" e ON e."classId" = s."classId" AND e."learnerId" = a."learnerId" AND e."endedAt" IS NULL
    WHERE s."id" IN (${Prisma.join(allowed.map(({ id }) => id))})
    GROUP BY s."id"`
  return new Map(rows.map(({ id, started, finished }) => [id, { started: Number(started), finished: Number(finished ?? 0) }]))
}
