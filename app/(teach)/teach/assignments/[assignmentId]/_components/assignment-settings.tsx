import { localDateTime } from '@/domain/classes/time-zone'
import type { Results } from '@/server/analytics/read-results'
import { ActionButton } from '../../../../_components/action-button'
import { Confirm } from '../../../../_components/confirm'
import styles from '../../../../_components/teach.module.css'
import { changeDueDateAction, restoreAssignmentAction, withdrawAssignmentAction } from '../../../actions'
import { DueDateForm } from './due-date-form'

export function AssignmentSettings({ assignment }: { assignment: Results['assignment'] }) {
  const { id, dueAt, archivedAt } = assignment
  const { timeZone } = assignment.class
  return (
    <section className={styles.section} aria-labelledby="settings">
      <h2 id="settings">Settings</h2>
      <div className={`${styles.narrow} ${styles.forms}`}>
        <DueDateForm action={changeDueDateAction} assignmentId={id} dueOn={dueAt ? localDateTime(dueAt, timeZone) : ''} timeZone={timeZone} />
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
