import 'server-only'
import type { CountingRule } from '@/domain/attempts/counting'
import { Prisma } from '@/server/db/generated/sqlite/client'

/**
 * True of the attempt that counts by one of the rules in domain/attempts/counting.ts: one that is not finished counts
 * only while no other is. Needs "Attempt" as a and "Enrolment" as e.
 */
export function isCounted(assignmentId: string, rule: CountingRule): Prisma.Sql {
  return Prisma.sql`a."id" = (
    SELECT c."id" FROM "Attempt" c WHERE c."assignmentId" = ${assignmentId} AND c."learnerId" = e."learnerId"
    ORDER BY CASE WHEN c."finishedAt" IS NULL THEN 1 ELSE 0 END, ${orders[rule]} LIMIT 1)`
}

const orders: Record<CountingRule, Prisma.Sql> = {
  first: Prisma.sql`c."number" ASC`,
  latest: Prisma.sql`c."number" DESC`,
  best: Prisma.sql`COALESCE(c."marks" / NULLIF(c."marksAvailable", 0), 0) DESC, c."number" ASC`,
}
