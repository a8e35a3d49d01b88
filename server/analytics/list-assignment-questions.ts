import 'server-only'
import { quizName } from '@/domain/lessons/schema'
import type { AuthoredQuestion } from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readQuizVersion } from '@/server/attempts/quiz-version'
import { readQuiz } from '@/server/content/course'
import { db } from '@/server/db/client'

/**
 * The questions that stand at the head of an assignment's results: those of the quiz as it is now, then those
 * that attempts of this assignment still carry from an earlier version of it.
 */
export async function listAssignmentQuestions(viewer: Viewer, assignmentId: string): Promise<AuthoredQuestion[]> {
  const assignment = await db.assignment.findFirst({
    where: { AND: [{ id: assignmentId }, scopes.assignment.manageable(viewer)] },
    select: { id: true, lessonId: true, quiz: true },
  })
  if (!assignment) return []
  const { id, lessonId, quiz } = assignment
  const name = quizName.safeParse(quiz)
  const current = name.success ? readQuiz(lessonId, name.data) : null
  const used = await db.attempt.groupBy({
    by: ['versionHash'],
    where: { assignmentId: id },
  })
  const earlier = used.map(({ versionHash }) => versionHash).filter((hash) => hash !== current?.hash)
  if (earlier.length === 0) return current?.questions ?? []
  const isCurrentUsed = earlier.length < used.length
  const newestFirst = await db.quizVersion.findMany({ where: { hash: { in: earlier } }, orderBy: { createdAt: 'desc' }, select: { hash: true } })
  const versions = await Promise.all(newestFirst.map(({ hash }) => readQuizVersion(hash)))
  return eachOnce([...(isCurrentUsed && current ? current.questions : []), ...versions.flatMap(({ questions }) => questions)])
}

function eachOnce(questions: AuthoredQuestion[]): AuthoredQuestion[] {
  return [...new Map(questions.toReversed().map((question) => [question.id, question])).values()].toReversed()
}
