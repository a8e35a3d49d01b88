import 'server-only'
import type { ModeName } from '@/domain/attempts/modes'
import { reviewable } from '@/domain/attempts/reveal'
import { standingOf, type Standing } from '@/domain/attempts/scoring'
import { laterByDays } from '@/domain/classes/time-zone'
import { attemptTitle } from '@/domain/lessons/quiz-title'
import { wholeCourse } from '@/domain/lessons/schema'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { currentAccommodation } from '@/server/accommodations/current-accommodation'
import { readCourse, readLesson } from '@/server/content/course'
import { db } from '@/server/db/client'
import type { Attempt } from '@/server/db/generated/sqlite/client'
import { modeNameOf } from './read-attempt'

export type MyAttempt = {
  id: string
  lessonId: string
  lessonTitle: string
  /** Null when the lesson is no longer part of the course. */
  lessonSlug: string | null
  quiz: string
  /** Of what was done again, it names that too. */
  quizTitle: string
  mode: ModeName
  number: number
  startedAt: Date
  lastSavedAt: Date | null
  finishedAt: Date | null
  /** Ended by its time and not by the student. */
  endedByTime: boolean
  /** Handed in after the student's own due time. */
  isLate: boolean
  isReviewable: boolean
  /** Null before it may be reviewed. */
  score: { marks: number; available: number; standing: Standing } | null
  assignment: { id: string; className: string } | null
}

/** The viewer's own attempts, newest first, at most 100. */
export async function listMyAttempts(viewer: Viewer): Promise<MyAttempt[]> {
  const now = new Date()
  const [attempts, { extraDays }] = await Promise.all([listAttempts(viewer), currentAccommodation(db, viewer.id)])
  return attempts.map((attempt) => ({ ...describe(attempt, now), isLate: isLate(attempt, extraDays), ...lessonOf(attempt.lessonId) }))
}

function listAttempts(viewer: Viewer): Promise<Row[]> {
  return db.attempt.findMany({
    where: { AND: [{ learnerId: viewer.id }, scopes.attempt.readable(viewer)] },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    take: 100,
    include: { assignment: { select: { id: true, dueAt: true, releasedAt: true, class: { select: { name: true, timeZone: true } } } } },
  })
}

function isLate({ finishedAt, assignment }: Row, extraDays: number): boolean {
  if (!assignment?.dueAt || !finishedAt) return false
  return finishedAt > laterByDays(assignment.dueAt, extraDays, assignment.class.timeZone)
}

type Row = Attempt & { assignment: { id: string; dueAt: Date | null; releasedAt: Date | null; class: { name: string; timeZone: string } } | null }

function describe(attempt: Row, now: Date) {
  const { id, lessonId, quiz, number, startedAt, lastSavedAt, finishedAt, endedByTime, assignment } = attempt
  const isReviewable = reviewable({ ...attempt, releasedAt: assignment?.releasedAt ?? null }, now)
  const marks = { marks: attempt.marks ?? 0, available: attempt.marksAvailable ?? 0 }
  return {
    id, lessonId, quiz, number, startedAt, lastSavedAt, finishedAt, endedByTime, isReviewable,
    quizTitle: attemptTitle(attempt),
    mode: modeNameOf(attempt.mode),
    score: isReviewable ? { ...marks, standing: standingOf(marks) } : null,
    assignment: assignment && { id: assignment.id, className: assignment.class.name },
  }
}

function lessonOf(lessonId: string) {
  const lesson = readLesson(lessonId)
  const title = lessonId === wholeCourse ? readCourse().title : lesson?.title
  return { lessonTitle: title ?? lessonId, lessonSlug: lesson?.slug ?? null }
}
