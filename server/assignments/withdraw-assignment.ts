import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/server/access/viewer'
import { changeAssignment } from './change-assignment'

export const withdrawAssignmentInput = z.object({ assignmentId: z.string() })

/** Takes an assignment off the students' lists. What they have done stays, and so do the results. */
export async function withdrawAssignment(viewer: Viewer, { assignmentId }: z.output<typeof withdrawAssignmentInput>) {
  return changeAssignment(viewer, assignmentId, { archivedAt: new Date() })
}
