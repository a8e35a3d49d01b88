import 'server-only'
import { countingRuleNamed, type CountingRule } from '@/domain/attempts/counting'
import { mayStart } from '@/domain/attempts/may-start'
import type { OwnTimes } from '@/domain/attempts/time-allowed'
import { quizName, wholeCourse, type QuizName } from '@/domain/lessons/schema'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { currentAccommodation } from '@/server/accommodations/current-accommodation'
import { startRefusalSays, taskRules, type TaskRules } from '@/server/attempts/task-rules'
import { readCourse, readLesson } from '@/server/content/course'
import { db } from '@/server/db/client'

export type MyAssignment = {
  id: string
  lessonId: string
  /** Null for a test of the whole course. */
  lessonSlug: string | null
  lessonTitle: string
  quiz: QuizName
  mode: string
  note: string | null
  className: string
  timeZone: string
  /** The viewer's own times, with what they always get. */
  times: OwnTimes
  /** There is a limit, which is not for this viewer. */
  isFreeOfLimit: boolean
  /** The viewer's own due time is past, and nothing is handed in. */
  isLate: boolean
  attempts: { made: number; allowed: number | null; counts: CountingRule }
  /** The attempt that may be gone on with. `endsAt` is null for no end. */
  open: { endsAt: Date | null } | null
  /** Why no attempt may begin now, in a sentence. Null where one may, and where one is open. */
  startRefusal: string | null
  state: 'to do' | 'working' | 'finished'
  /** The latest attempt, once there is one. */
  attemptId?: string
}

/** What the viewer has been set: what is still to do first, by due date; then what is finished, newest first. */
export async function listMyAssignments(viewer: Viewer): Promise<MyAssignment[]> {
  const [rows, accommodation] = await Promise.all([listDoable(viewer), currentAccommodation(db, viewer.id)])
  const now = new Date()
  const mine = rows.flatMap((row) => {
    const work = workOf(row)
    return work ? [{ ...work, ...standingOf(row, { rules: taskRules(row, accommodation), now }) }] : []
  })
  return [...mine.filter(({ state }) => state !== 'finished').sort(byDueDate), ...mine.filter(({ state }) => state === 'finished')]
}

type Row = Awaited<ReturnType<typeof listDoable>>[number]

function listDoable(viewer: Viewer) {
  return db.assignment.findMany({
    where: scopes.assignment.doable(viewer),
    orderBy: { createdAt: 'desc' },
    take: 100,
    select: {
      id: true, lessonId: true, quiz: true, mode: true, note: true, opensAt: true, dueAt: true, closesAt: true,
      timeLimitMinutes: true, attemptsAllowed: true, pauseMinutes: true, counts: true,
      class: { select: { name: true, timeZone: true } },
      attempts: { where: { learnerId: viewer.id }, orderBy: { number: 'desc' }, select: { id: true, finishedAt: true, endsAt: true } },
    },
  })
}

/** What it is. Null where the course no longer has it. */
function workOf({ id, lessonId, quiz: name, mode, note, class: inClass }: Row) {
  const lesson = readLesson(lessonId)
  const quiz = quizName.safeParse(name)
  const title = lessonId === wholeCourse ? readCourse().title : lesson?.title
  if (!title || !quiz.success) return null
  return { id, lessonId, mode, note, quiz: quiz.data, lessonSlug: lesson?.slug ?? null, lessonTitle: title, className: inClass.name, timeZone: inClass.timeZone }
}

/** How far the viewer is with it, and what they may do now. */
function standingOf({ attempts, counts, timeLimitMinutes }: Row, { rules, now }: { rules: TaskRules; now: Date }) {
  const finished = attempts.flatMap(({ finishedAt }) => finishedAt?.getTime() ?? [])
  const before = { count: attempts.length, lastFinishedAt: finished.length > 0 ? new Date(Math.max(...finished)) : null }
  const start = mayStart({ ...rules, before }, now)
  const { times, allowed } = rules
  const state = stateOf(attempts)
  const open = attempts.find(({ finishedAt }) => finishedAt === null)
  return {
    times, state,
    isFreeOfLimit: timeLimitMinutes !== null && times.limit === null,
    isLate: state !== 'finished' && times.dueAt !== null && now > times.dueAt,
    attempts: { made: attempts.length, allowed, counts: countingRuleNamed(counts) },
    open: open ? { endsAt: open.endsAt } : null,
    startRefusal: open || start.ok ? null : startRefusalSays(start, rules),
    attemptId: attempts[0]?.id,
  }
}

/** Finished once one attempt is: a second one, begun and left, takes nothing back. */
function stateOf(attempts: { finishedAt: Date | null }[]): MyAssignment['state'] {
  if (attempts.some(({ finishedAt }) => finishedAt)) return 'finished'
  return attempts.length > 0 ? 'working' : 'to do'
}

function byDueDate({ times: a }: MyAssignment, { times: b }: MyAssignment): number {
  if (a.dueAt && b.dueAt) return a.dueAt.getTime() - b.dueAt.getTime()
  return a.dueAt ? -1 : b.dueAt ? 1 : 0
}
