import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { changeAssignment } from './change-assignment'

export const restoreAssignmentInput = z.object({ assignmentId: z.string() })

/** Puts a withdrawn assignment back on the students' lists. */
export async function restoreAssignment(viewer: Viewer, { assignmentId }: z.output<typeof restoreAssignmentInput>) {
  return changeAssignment(viewer, assignmentId, { archivedAt: null })
}
