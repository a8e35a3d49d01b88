import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ClassSummary } from '@/server/classes/list-my-classes'

/** What a new teacher does next, until a class has both students and work. */
export function NextStep({ classes }: { classes: ClassSummary[] }) {
  const inUse = classes.filter((each) => !each.isArchived)
  const first = inUse[0]
  if (!first || inUse.some((each) => each.students > 0 && each.assignments > 0)) return null
  if (inUse.every((each) => each.students === 0)) {
    return (
      <Notice tone="info" title="Next: give students the code">
        <p>Show the code on the board, or print it. You can assign a lesson before they have joined.</p>
        <ButtonLink href={`/teach/classes/${first.id}/code`}>Show the code of {first.name}</ButtonLink>
      </Notice>
    )
  }
  const waiting = inUse.find((each) => each.students > 0 && each.assignments === 0) ?? first
  return (
    <Notice tone="info" title="Next: assign a lesson">
      <p>
        {waiting.name} has {waiting.students} {waiting.students === 1 ? 'student' : 'students'} and nothing to do yet.
      </p>
      <ButtonLink href={`/teach/classes/${waiting.id}/assign`} variant="primary">
        Assign a lesson
      </ButtonLink>
    </Notice>
  )
}
