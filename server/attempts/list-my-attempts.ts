import 'server-only'
import type { ModeName } from '@/domain/attempts/modes'
import { reviewable } from '@/domain/attempts/reveal'
import { standingOf, type Standing } from '@/domain/attempts/scoring'
import { quizTitle } from '@/domain/lessons/quiz-title'
import { wholeCourse } from '@/domain/lessons/schema'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
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
  quizTitle: string
  mode: ModeName
  number: number
  startedAt: Date
  lastSavedAt: Date | null
  finishedAt: Date | null
  isReviewable: boolean
  /** Null before it may be reviewed. */
  score: { marks: number; available: number; standing: Standing } | null
  assignment: { id: string; className: string; dueAt: Date | null } | null
}

/** The viewer's own attempts, newest first, at most 100. */
export async function listMyAttempts(viewer: Viewer): Promise<MyAttempt[]> {
  const now = new Date()
  const attempts = await db.attempt.findMany({
    where: { AND: [{ learnerId: viewer.id }, scopes.attempt.readable(viewer)] },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    take: 100,
    include: { assignment: { select: { id: true, dueAt: true, releasedAt: true, class: { select: { name: true } } } } },
  })
  return attempts.map((attempt) => ({ ...describe(attempt, now), ...lessonOf(attempt.lessonId) }))
}

type Row = Attempt & { assignment: { id: string; dueAt: Date | null; releasedAt: Date | null; class: { name: string } } | null }

function describe(attempt: Row, now: Date) {
  const { id, lessonId, quiz, number, startedAt, lastSavedAt, finishedAt, assignment } = attempt
  const isReviewable = reviewable({ ...attempt, releasedAt: assignment?.releasedAt ?? null }, now)
  const marks = { marks: attempt.marks ?? 0, available: attempt.marksAvailable ?? 0 }
  return {
    id, lessonId, quiz, number, startedAt, lastSavedAt, finishedAt, isReviewable,
    quizTitle: quizTitle(quiz),
    mode: modeNameOf(attempt.mode),
    score: isReviewable ? { ...marks, standing: standingOf(marks) } : null,
    assignment: assignment && { id: assignment.id, className: assignment.class.name, dueAt: assignment.dueAt },
  }
}

function lessonOf(lessonId: string) {
  const lesson = readLesson(lessonId)
  const title = lessonId === wholeCourse ? readCourse().title : lesson?.title
  return { lessonTitle: title ?? lessonId, lessonSlug: lesson?.slug ?? null }
}
