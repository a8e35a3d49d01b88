import 'server-only'
import { can } from '@/domain/access/abilities'
import { lastHeardAt, lastStepAt, liveStateOf, type LiveState, type Signs } from '@/domain/attempts/live-state'
import type { Viewer } from '@/server/access/viewer'
import { rawDate, rawNumber } from '@/server/analytics/raw-value'
import { readAssignment } from '@/server/assignments/read-assignment'
import { seenSince } from '@/server/attempts/presence'
import { readQuizVersion } from '@/server/attempts/quiz-version'
import { db } from '@/server/db/client'

export type LiveRow = {
  learnerId: string
  name: string
  attemptId: string | null
  number: number
  state: LiveState
  /** Where they are, from 1. */
  place: number
  answered: number
  /** Answers that their browser holds and the server has not. */
  waiting: number
  heardAt: Date | null
  stepAt: Date | null
  endsAt: Date | null
}

export type Live = NonNullable<Awaited<ReturnType<typeof readLive>>>

const mostRows = 500

type Row = { learnerId: string; name: string; attemptId: string | null; number: unknown; position: unknown; answered: unknown } & Record<'startedAt' | 'lastSavedAt' | 'finishedAt' | 'endsAt', unknown>

/** Where everybody in the class is with an assignment, at this moment, by their newest attempt. Null where it is not the viewer's to see. */
export async function readLive(viewer: Viewer, assignmentId: string) {
  if (!can(viewer, 'see-results')) return null
  const assignment = await readAssignment(viewer, assignmentId)
  if (!assignment) return null
  const people = await listPeople(assignment.id, assignment.class.id)
  const seen = seenSince(people.flatMap(({ attemptId }) => (attemptId ? [attemptId] : [])))
  const now = new Date()
  const rows = people.map((person) => toRow(person, seen.get(person.attemptId ?? ''), now))
  const { questions } = await readQuizVersion(await versionOf(assignment.id))
  return { assignment, now, questions: questions.length, rows, counts: countStates(rows) }
}

async function versionOf(id: string): Promise<string> {
  return (await db.assignment.findUniqueOrThrow({ where: { id }, select: { versionHash: true } })).versionHash
}

function listPeople(assignmentId: string, classId: string): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT u."id" AS "learnerId", u."name" AS "name", a."id" AS "attemptId", a."number" AS "number", a."position" AS "position",
      a."startedAt" AS "startedAt", a."lastSavedAt" AS "lastSavedAt", a."finishedAt" AS "finishedAt", a."endsAt" AS "endsAt",
      (SELECT COUNT(DISTINCT w."questionId") FROM "Answer" w WHERE w."attemptId" = a."id" AND w."response" <> 'null') AS "answered"
    FROM "Enrolment" e
    JOIN "User" u ON u."id" = e."learnerId"
    LEFT JOIN "Attempt" a ON a."assignmentId" = ${assignmentId} AND a."learnerId" = e."learnerId"
      AND a."number" = (SELECT MAX(b."number") FROM "Attempt" b WHERE b."assignmentId" = ${assignmentId} AND b."learnerId" = e."learnerId")
    WHERE e."classId" = ${classId} AND e."endedAt" IS NULL
    ORDER BY LOWER(u."name"), u."id"
    LIMIT ${mostRows}`
}

function toRow(person: Row, seen: { seenAt: Date; waiting: number } | undefined, now: Date): LiveRow {
  const signs: Signs = {
    startedAt: rawDate(person.startedAt), lastSavedAt: rawDate(person.lastSavedAt), finishedAt: rawDate(person.finishedAt),
    seenAt: seen?.seenAt ?? null, waiting: seen?.waiting ?? 0,
  }
  const { learnerId, name, attemptId } = person
  return {
    learnerId, name, attemptId,
    number: rawNumber(person.number),
    state: liveStateOf(signs, now),
    place: rawNumber(person.position) + 1,
    answered: rawNumber(person.answered),
    waiting: signs.waiting,
    heardAt: attemptId ? lastHeardAt(signs) : null,
    stepAt: attemptId ? lastStepAt(signs) : null,
    endsAt: rawDate(person.endsAt),
  }
}

function countStates(rows: readonly LiveRow[]): Record<LiveState, number> {
  const counts: Record<LiveState, number> = { 'not-started': 0, working: 0, stuck: 0, offline: 0, finished: 0 }
  for (const { state } of rows) counts[state] += 1
  return counts
}
