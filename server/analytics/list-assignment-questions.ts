import 'server-only'
import type { AuthoredQuestion } from '@/question-types/registry'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { readQuizVersion } from '@/server/attempts/quiz-version'
import { db } from '@/server/db/client'

/** The questions of an assignment, as they were when it was set. None for somebody who may not see its results. */
export async function listAssignmentQuestions(viewer: Viewer, assignmentId: string): Promise<AuthoredQuestion[]> {
  const assignment = await db.assignment.findFirst({
    where: { AND: [{ id: assignmentId }, scopes.assignment.manageable(viewer)] },
    select: { versionHash: true },
  })
  return assignment ? (await readQuizVersion(assignment.versionHash)).questions : []
}
