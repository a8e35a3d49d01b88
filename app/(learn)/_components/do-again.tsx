import { currentViewer } from '@/server/access/viewer'
import { listMyAssignments } from '@/server/assignments/list-my-assignments'
import { StartAssignment } from './start-assignment'
import { TaskFacts } from './task-facts'

/** What was set, once more: the button, or why it cannot be begun again. Nothing once the teacher has taken it back. */
export async function DoAssignmentAgain({ assignmentId }: { assignmentId: string }) {
  const viewer = await currentViewer()
  const assignment = viewer && (await listMyAssignments(viewer)).find(({ id }) => id === assignmentId)
  if (!assignment) return null
  return (
    <div>
      <StartAssignment assignment={assignment} variant="secondary" again="Do this one again" />
      <p>
        <TaskFacts assignment={assignment} />
      </p>
    </div>
  )
}
