import 'server-only'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { Prisma } from '@/server/db/generated/sqlite/client'
import { nameContains, nameKey, sortDirection } from '@/server/analytics/name-filter'
import { rawDate, rawNumber } from '@/server/analytics/raw-value'

export const studentSorts = ['name', 'joined', 'active', 'done'] as const
export type StudentSort = (typeof studentSorts)[number]

export type ClassStudentsInput = {
  classId: string
  sort: StudentSort
  direction: 'ascending' | 'descending'
  /** Part of a name; empty for everybody. */
  name: string
  limit: number
  offset: number
}

export type ClassStudent = { learnerId: string; name: string; joinedAt: Date | null; lastActiveAt: Date | null; done: number }

type StudentRow = { learnerId: string; name: string; joinedAt: unknown; lastActiveAt: unknown; done: unknown }

/** The students now in a class: a page of them; null where there is no such class. Activity and work count for this class's assignments only. */
export async function listClassStudents(viewer: Viewer, input: ClassStudentsInput): Promise<{ total: number; rows: ClassStudent[] } | null> {
  const found = await db.class.findFirst({ where: { AND: [{ id: input.classId }, scopes.class.manageable(viewer)] }, select: { id: true } })
  if (!found) return null
  const [total, rows] = await Promise.all([countStudents(found.id, input.name), listStudents(found.id, input)])
  return {
    total,
    rows: rows.map(({ learnerId, name, joinedAt, lastActiveAt, done }) => ({
      learnerId, name, joinedAt: rawDate(joinedAt), lastActiveAt: rawDate(lastActiveAt), done: rawNumber(done),
    })),
  }
}

async function countStudents(classId: string, name: string): Promise<number> {
  const [row] = await db.$queryRaw<{ total: unknown }[]>`
    SELECT COUNT(*) AS "total" FROM "Enrolment" e JOIN "User" u ON u."id" = e."learnerId"
    WHERE e."classId" = ${classId} AND e."endedAt" IS NULL ${nameContains(name)}`
  return rawNumber(row?.total)
}

function listStudents(classId: string, { sort, direction, name, limit, offset }: ClassStudentsInput): Promise<StudentRow[]> {
  const key = sortKeys[sort]
  return db.$queryRaw<StudentRow[]>`
    SELECT "learnerId", "name", "joinedAt", "lastActiveAt", "done" FROM (
      SELECT u."id" AS "learnerId", u."name" AS "name", ${nameKey} AS "nameKey", e."joinedAt" AS "joinedAt",
        MAX(COALESCE(a."finishedAt", a."lastSavedAt", a."startedAt")) AS "lastActiveAt",
        COUNT(DISTINCT CASE WHEN a."finishedAt" IS NULL THEN NULL ELSE a."assignmentId" END) AS "done"
      FROM "Enrolment" e
      JOIN "User" u ON u."id" = e."learnerId"
      LEFT JOIN "Assignment" s ON s."classId" = e."classId"
      LEFT JOIN "Attempt" a ON a."assignmentId" = s."id" AND a."learnerId" = e."learnerId"
      WHERE e."classId" = ${classId} AND e."endedAt" IS NULL ${nameContains(name)}
      GROUP BY u."id", u."name", u."signInName", e."joinedAt"
    ) AS people
    ORDER BY CASE WHEN ${key} IS NULL THEN 1 ELSE 0 END, ${key} ${sortDirection(direction)}, "nameKey", "learnerId"
    LIMIT ${limit} OFFSET ${offset}`
}

const sortKeys: Record<StudentSort, Prisma.Sql> = {
  name: Prisma.sql`"nameKey"`,
  joined: Prisma.sql`"joinedAt"`,
  active: Prisma.sql`"lastActiveAt"`,
  done: Prisma.sql`"done"`,
}
