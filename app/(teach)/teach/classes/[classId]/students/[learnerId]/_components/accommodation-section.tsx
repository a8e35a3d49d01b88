import { accommodationSays, type Accommodation } from '@/domain/attempts/accommodation'
import type { AccommodationRecord } from '@/server/accommodations/read-accommodations'
import { Moment } from '../../../../../../_components/moment'
import styles from '../../../../../../_components/teach.module.css'
import { setAccommodationAction } from '../../../../../actions'
import { AccommodationForm } from './accommodation-form'

type AccommodationSectionProps = {
  learnerId: string
  inClass: { id: string; timeZone: string }
  accommodations: { current: Accommodation; history: AccommodationRecord[] }
}

/** What the student always gets: as it is, to be changed, and as it was. */
export function AccommodationSection({ learnerId, inClass, accommodations: { current, history } }: AccommodationSectionProps) {
  return (
    <section className={styles.section} aria-labelledby="always">
      <h2 id="always">Always gets</h2>
      <p>{inWords(current)}</p>
      <AccommodationForm action={setAccommodationAction} learnerId={learnerId} classId={inClass.id} current={current} />
      {history.length > 0 ? (
        <details className={styles.history}>
          <summary>Who set what, newest first</summary>
          <ol>
            {history.map((record, index) => (
              <li key={index}>
                <Moment at={record.setAt} timeZone={inClass.timeZone} />, <bdi>{record.setByName}</bdi>: {inWords(record)}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  )
}

function inWords(accommodation: Accommodation): string {
  const parts = accommodationSays(accommodation)
  if (parts.length === 0) return 'The same as everybody.'
  const [first = ''] = parts
  return `${first.charAt(0).toUpperCase()}${first.slice(1)}${parts.slice(1).map((part) => `, ${part}`).join('')}.`
}
