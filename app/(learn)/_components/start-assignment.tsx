import type { ButtonVariant } from '@/components/ui/button'
import type { MyAssignment } from '@/server/assignments/list-my-assignments'
import { StartQuiz } from './start-quiz'

type StartAssignmentProps = { assignment: MyAssignment; variant?: ButtonVariant; again?: string }

/** The button that begins what was set, or goes on with it. None where nothing can begin now: the facts say why. */
export function StartAssignment({ assignment: { id, lessonId, quiz, state, open, startRefusal }, variant, again = 'Try again' }: StartAssignmentProps) {
  if (startRefusal !== null) return null
  return (
    <StartQuiz lessonId={lessonId} quiz={quiz} assignmentId={id} variant={variant}>
      {open ? 'Continue' : state === 'finished' ? again : 'Start'}
    </StartQuiz>
  )
}
