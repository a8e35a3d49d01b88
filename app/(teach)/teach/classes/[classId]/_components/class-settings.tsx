import { timeZones } from '@/domain/classes/time-zone'
import { ActionButton } from '../../../../_components/action-button'
import { Confirm } from '../../../../_components/confirm'
import styles from '../../../../_components/teach.module.css'
import { archiveClassAction, openSinceAction, renameClassAction, restoreClassAction, sealSinceAction, setTimeZoneAction } from '../../../actions'
import { RenameForm } from './rename-form'
import { TimeZoneForm } from './time-zone-form'

export function ClassSettings({ inClass }: { inClass: { id: string; name: string; timeZone: string; archivedAt: Date | null; sinceOpenedAt: Date | null } }) {
  const { id, name, timeZone, archivedAt, sinceOpenedAt } = inClass
  const zones = timeZones()
  return (
    <section className={styles.section} aria-labelledby="settings">
      <h2 id="settings">Settings</h2>
      <div className={`${styles.narrow} ${styles.forms}`}>
        <RenameForm action={renameClassAction} classId={id} name={name} />
        <TimeZoneForm action={setTimeZoneAction} classId={id} timeZone={timeZone} zones={zones.includes(timeZone) ? zones : [timeZone, ...zones]} />
        {sinceOpenedAt ? (
          <div>
            <p>
              This class can read <a href="/since-then">what became known after 15 July 2016</a>.
            </p>
            <ActionButton action={sealSinceAction} fields={{ classId: id }}>Seal it again</ActionButton>
          </div>
        ) : (
          <Confirm label="Open “Since then” to this class" says="Students can then read what became known after 15 July 2016. Best once they have handed in the briefing of lesson 12: until then, knowing the end spoils the reading.">
            <p><a href="/since-then">Read it first</a></p>
            <ActionButton action={openSinceAction} fields={{ classId: id }}>Open it</ActionButton>
          </Confirm>
        )}
        {archivedAt ? (
          <ActionButton action={restoreClassAction} fields={{ classId: id }}>Bring the class back</ActionButton>
        ) : (
          <Confirm label="Archive the class" says="Nobody can join it or begin its work any more. All results are kept, and you can bring it back.">
            <ActionButton action={archiveClassAction} fields={{ classId: id }} variant="danger">Archive</ActionButton>
          </Confirm>
        )}
      </div>
    </section>
  )
}
