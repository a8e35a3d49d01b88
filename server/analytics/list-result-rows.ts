import 'server-only'
import { can } from '@/domain/access/abilities'
import { countingRuleNamed, type CountingRule } from '@/domain/attempts/counting'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readOwnDue, type OwnDue } from '@/server/accommodations/own-due'
import { db } from '@/server/db/client'
import { Prisma } from '@/server/db/generated/sqlite/client'
import { isCounted } from './counted-attempt'
import { nameContains, nameKey, sortDirection } from './name-filter'
import { rawDate, rawNumber } from './raw-value'
import { readTries, type Try } from './read-tries'

export type ResultSort = { by: 'name' | 'state' | 'score' | 'finished' } | { by: 'question'; questionId: string }

export type ResultRowsInput = {
  assignmentId: string
  sort: ResultSort
  direction: 'ascending' | 'descending'
  /** Part of a name; empty for everybody. */
  name: string
  limit: number
  offset: number
}

export type ResultCell = { fraction: number; weight: number; hints: number; certainty: number | null; answered: boolean; summary: string }

export type ResultRow = {
  learnerId: string
  name: string
  /** No longer in the class; listed because there is work. */
  hasLeft: boolean
  state: 'not started' | 'working' | 'finished'
  /** By the time when this student's work is due. */
  isLate: boolean
  /** Ended by its time and not by the student. */
  endedByTime: boolean
  startedAt: Date | null
  finishedAt: Date | null
  /** Of the attempt that counts, as the marks and the cells. */
  attemptId: string | null
  marks: number | null
  available: number | null
  /** Every attempt there is, in order. */
  tries: Try[]
  /** By question id; only once finished. */
  cells: Record<string, ResultCell>
}

/** One row per student of an assignment's class: a page of them, sorted and filtered by the database. Null where there is no such assignment. */
export async function listResultRows(viewer: Viewer, input: ResultRowsInput): Promise<{ total: number; rows: ResultRow[] } | null> {
  if (!can(viewer, 'see-results')) return null
  const assignment = await db.assignment.findFirst({
    where: { AND: [{ id: input.assignmentId }, scopes.assignment.manageable(viewer)] },
    select: { id: true, classId: true, dueAt: true, counts: true, class: { select: { timeZone: true } } },
  })
  if (!assignment) return null
  const assigned = { ...assignment, counts: countingRuleNamed(assignment.counts) }
  const [total, people] = await Promise.all([countPeople(assigned, input.name), listPeople(assigned, input)])
  const learnerIds = people.map(({ learnerId }) => learnerId)
  const [cells, tries, ownDue] = await Promise.all([
    readCells(people), readTries(assignment.id, learnerIds), readOwnDue({ dueAt: assignment.dueAt, timeZone: assignment.class.timeZone }, learnerIds),
  ])
  return { total, rows: people.map((person) => toRow(person, { cells, tries, ownDue, now: new Date() })) }
}

type Assigned = { id: string; classId: string; counts: CountingRule }
type PersonRow = { learnerId: string; name: string; endedAt: unknown; attemptId: string | null; startedAt: unknown; finishedAt: unknown; marks: number | null; available: number | null }

/** Who is in the class, and who was and has work here. */
function peopleOf({ id, classId, counts }: Assigned, name: string): Prisma.Sql {
  return Prisma.sql`
    FROM "Enrolment" e
    JOIN "User" u ON u."id" = e."learnerId"
    LEFT JOIN "Attempt" a ON a."assignmentId" = ${id} AND a."learnerId" = e."learnerId" AND ${isCounted(id, counts)}
    WHERE e."classId" = ${classId} AND (e."endedAt" IS NULL OR a."id" IS NOT NULL) ${nameContains(name)}`
}

async function countPeople(assignment: Assigned, name: string): Promise<number> {
  const [row] = await db.$queryRaw<{ total: unknown }[]>`SELECT COUNT(*) AS "total" ${peopleOf(assignment, name)}`
  return rawNumber(row?.total)
}

function listPeople(assignment: Assigned, { sort, direction, name, limit, offset }: ResultRowsInput): Promise<PersonRow[]> {
  const key = sortKey(sort)
  // Engines disagree about where nothing sorts; here it always comes last.
  return db.$queryRaw<PersonRow[]>`
    SELECT u."id" AS "learnerId", u."name" AS "name", e."endedAt" AS "endedAt", a."id" AS "attemptId", a."startedAt" AS "startedAt",
      a."finishedAt" AS "finishedAt", a."marks" AS "marks", a."marksAvailable" AS "available"
    ${peopleOf(assignment, name)}
    ORDER BY CASE WHEN ${key} IS NULL THEN 1 ELSE 0 END, ${key} ${sortDirection(direction)}, ${nameKey}, u."id"
    LIMIT ${limit} OFFSET ${offset}`
}

function sortKey(sort: ResultSort): Prisma.Sql {
  switch (sort.by) {
    case 'name':
      return nameKey
    case 'state':
      return Prisma.sql`CASE WHEN a."id" IS NULL THEN 0 WHEN a."finishedAt" IS NULL THEN 1 ELSE 2 END`
    case 'score':
      return Prisma.sql`a."marks" / NULLIF(a."marksAvailable", 0)`
    case 'finished':
      return Prisma.sql`a."finishedAt"`
    case 'question':
      return Prisma.sql`(SELECT r."fraction" FROM "Result" r WHERE r."attemptId" = a."id" AND r."questionId" = ${sort.questionId})`
  }
}

/** The marked answers of this page's attempts only. */
async function readCells(people: PersonRow[]): Promise<Map<string, Record<string, ResultCell>>> {
  const attemptIds = people.flatMap(({ attemptId, finishedAt }) => (attemptId && finishedAt ? [attemptId] : []))
  if (attemptIds.length === 0) return new Map()
  const results = await db.result.findMany({
    where: { attemptId: { in: attemptIds } },
    select: { attemptId: true, questionId: true, fraction: true, weight: true, hints: true, certainty: true, answered: true, summary: true },
  })
  const cells = new Map<string, Record<string, ResultCell>>()
  for (const { attemptId, questionId, ...cell } of results) {
    const row = cells.get(attemptId) ?? {}
    row[questionId] = cell
    cells.set(attemptId, row)
  }
  return cells
}

type Known = { cells: Awaited<ReturnType<typeof readCells>>; tries: Awaited<ReturnType<typeof readTries>>; ownDue: OwnDue; now: Date }

function toRow(person: PersonRow, { cells, tries, ownDue, now }: Known): ResultRow {
  const { learnerId, name, attemptId, marks, available } = person
  const finishedAt = rawDate(person.finishedAt)
  const own = tries.get(learnerId) ?? []
  const dueAt = ownDue(learnerId)
  return {
    learnerId, name, attemptId, finishedAt, marks, available,
    hasLeft: person.endedAt !== null,
    state: stateOf(attemptId, finishedAt),
    isLate: dueAt !== null && (finishedAt ?? now) > dueAt,
    startedAt: rawDate(person.startedAt),
    endedByTime: own.some(({ id, endedByTime }) => id === attemptId && endedByTime),
    tries: own,
    cells: (attemptId && cells.get(attemptId)) || {},
  }
}

function stateOf(attemptId: string | null, finishedAt: Date | null): ResultRow['state'] {
  if (attemptId === null) return 'not started'
  return finishedAt ? 'finished' : 'working'
}
