import { localDateTime } from '@/domain/classes/time-zone'
import type { Results } from '@/server/analytics/read-results'
import { ActionButton } from '../../../../_components/action-button'
import { Confirm } from '../../../../_components/confirm'
import type { TypedTimes } from '../../../../_components/times-fields'
import styles from '../../../../_components/teach.module.css'
import { changeTimesAction, restoreAssignmentAction, withdrawAssignmentAction } from '../../../actions'
import { TimesForm } from './times-form'

export function AssignmentSettings({ assignment }: { assignment: Results['assignment'] }) {
  const { id, archivedAt } = assignment
  const { timeZone } = assignment.class
  return (
    <section className={styles.section} aria-labelledby="settings">
      <h2 id="settings">Settings</h2>
      <div className={`${styles.narrow} ${styles.forms}`}>
        <TimesForm action={changeTimesAction} assignmentId={id} times={timesAsTyped(assignment)} timeZone={timeZone} />
        {archivedAt ? (
          <ActionButton action={restoreAssignmentAction} fields={{ assignmentId: id }}>Put it back on the students’ lists</ActionButton>
        ) : (
          <Confirm label="Withdraw this assignment" says="Students no longer see it and cannot begin it. What they did and these results are kept.">
            <ActionButton action={withdrawAssignmentAction} fields={{ assignmentId: id }} variant="danger">Withdraw</ActionButton>
          </Confirm>
        )}
      </div>
    </section>
  )
}

function timesAsTyped({ opensAt, dueAt, closesAt, timeLimitMinutes, attemptsAllowed, pauseMinutes, counts, class: { timeZone } }: Results['assignment']): TypedTimes {
  const reading = (instant: Date | null) => (instant ? localDateTime(instant, timeZone) : '')
  const number = (value: number | null) => (value === null ? '' : String(value))
  return {
    opensOn: reading(opensAt), dueOn: reading(dueAt), closesOn: reading(closesAt), counts,
    timeLimitMinutes: number(timeLimitMinutes), attemptsAllowed: number(attemptsAllowed), pauseMinutes: number(pauseMinutes || null),
  }
}
