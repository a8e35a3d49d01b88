import 'server-only'
import { can } from '@/domain/access/abilities'
import { quizName } from '@/domain/lessons/schema'
import type { Viewer } from '@/server/access/viewer'
import { listRunningAssignments, type AssignmentSummary } from '@/server/assignments/list-class-assignments'
import { listMyClasses } from '@/server/classes/list-my-classes'
import { readQuiz } from '@/server/content/course'
import { db } from '@/server/db/client'
import { countItems, type TallyRow } from './counted-questions'
import { describeReteach, type ReteachCard } from './describe-reteach'

export type DeskReteach = ReteachCard & { assignment: { id: string; title: string; className: string } }

const MOST_CARDS = 4

/** The teacher's desk: classes, what is running in them, and what to teach again first. */
export async function readDesk(viewer: Viewer) {
  if (!can(viewer, 'see-results')) return null
  const [classes, running] = await Promise.all([listMyClasses(viewer), listRunningAssignments(viewer)])
  const tallies = await db.tally.findMany({
    where: { assignmentId: { in: running.map(({ id }) => id) } },
    select: { assignmentId: true, questionId: true, bucket: true, count: true },
  })
  return { classes, running, reteach: mostPressing(running, tallies) }
}

function mostPressing(running: AssignmentSummary[], tallies: (TallyRow & { assignmentId: string })[]): DeskReteach[] {
  const cards = running.flatMap((assignment) => {
    const name = quizName.safeParse(assignment.quiz)
    const quiz = name.success ? readQuiz(assignment.lessonId, name.data) : null
    const own = tallies.filter(({ assignmentId }) => assignmentId === assignment.id)
    if (!quiz || own.length === 0) return []
    const { id, title, className } = assignment
    return describeReteach(countItems(quiz.questions, own)).map((card) => ({ ...card, assignment: { id, title, className } }))
  })
  return cards.sort((a, b) => b.strength - a.strength || (a.assignment.id + a.key < b.assignment.id + b.key ? -1 : 1)).slice(0, MOST_CARDS)
}
