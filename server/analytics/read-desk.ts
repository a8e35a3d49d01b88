import 'server-only'
import { can } from '@/domain/access/abilities'
import type { Viewer } from '@/server/access/viewer'
import { listRunningAssignments, type AssignmentSummary } from '@/server/assignments/list-class-assignments'
import { readQuizVersion } from '@/server/attempts/quiz-version'
import { listMyClasses } from '@/server/classes/list-my-classes'
import { db } from '@/server/db/client'
import { countItems, type TallyRow } from './counted-questions'
import { describeReteach, type ReteachCard } from './describe-reteach'

export type DeskReteach = ReteachCard & { assignment: { id: string; title: string; classId: string; className: string } }

const MOST_CARDS = 3

/** The teacher's desk: classes, what is running in them, and what to teach again first. */
export async function readDesk(viewer: Viewer) {
  if (!can(viewer, 'see-results')) return null
  const [classes, running] = await Promise.all([listMyClasses(viewer), listRunningAssignments(viewer)])
  const tallies = await db.tally.findMany({
    where: { assignmentId: { in: running.map(({ id }) => id) } },
    select: { assignmentId: true, questionId: true, bucket: true, count: true },
  })
  return { classes, running, reteach: await mostPressing(running, tallies) }
}

async function mostPressing(running: AssignmentSummary[], tallies: (TallyRow & { assignmentId: string })[]): Promise<DeskReteach[]> {
  const cards = await Promise.all(running.map(async ({ id, title, classId, className, versionHash }) => {
    const own = tallies.filter(({ assignmentId }) => assignmentId === id)
    if (own.length === 0) return []
    const { questions } = await readQuizVersion(versionHash)
    return describeReteach(countItems(questions, own)).map((card) => ({ ...card, assignment: { id, title, classId, className } }))
  }))
  const sorted = cards.flat().sort((a, b) => b.strength - a.strength || (a.assignment.id + a.key < b.assignment.id + b.key ? -1 : 1))
  return sorted.filter((card, index) => sorted.findIndex((other) => haveOneCause(card, other)) === index).slice(0, MOST_CARDS)
}

/** One mistaken idea of one class is one thing to teach, in however many assignments it shows. */
function haveOneCause(a: DeskReteach, b: DeskReteach): boolean {
  if (a === b) return true
  return a.misconception !== null && a.misconception.id === b.misconception?.id && a.assignment.classId === b.assignment.classId
}
