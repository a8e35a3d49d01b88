import { Tag } from '@/components/ui/tag'
import { countingRules } from '@/domain/attempts/counting'
import { limitSays } from '@/domain/attempts/time-allowed'
import type { MyAssignment } from '@/server/assignments/list-my-assignments'
import { ClassClock } from './class-clock'

/** All that a student should know before starting: own times by the class's clock, the limit, the attempts that are left. */
export function TaskFacts({ assignment }: { assignment: MyAssignment }) {
  const { times: { dueAt, closesAt }, timeZone, open, isLate, startRefusal } = assignment
  return (
    <>
      {dueAt ? (
        <>
          {' '}
          Due <ClassClock at={dueAt} timeZone={timeZone} />.
        </>
      ) : null}
      {isLate ? (
        <>
          {' '}
          <Tag tone="warn">Late</Tag>
        </>
      ) : null}
      {closesAt ? (
        <>
          {' '}
          Closes <ClassClock at={closesAt} timeZone={timeZone} />.
        </>
      ) : null}
      {open?.endsAt ? (
        <>
          {' '}
          Your time is up <ClassClock at={open.endsAt} timeZone={timeZone} />.
        </>
      ) : (
        limitIn(assignment)
      )}
      {attemptsIn(assignment)}
      {startRefusal ? <strong> {startRefusal}</strong> : null}
    </>
  )
}

function limitIn({ times: { limit }, isFreeOfLimit }: MyAssignment): string {
  if (limit) return ` Time: ${limitSays(limit)}.`
  return isFreeOfLimit ? ' No time limit for you.' : ''
}

function attemptsIn({ attempts: { made, allowed, counts } }: MyAssignment): string {
  if (allowed === null) return made > 0 || counts !== 'first' ? ` As many attempts as you like. ${countingRules[counts].says}` : ''
  const left = Math.max(allowed - made, 0)
  if (allowed === 1) return ' One attempt.'
  return ` ${left} of ${allowed} attempts left. ${countingRules[counts].says}`
}
