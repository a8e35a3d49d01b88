import { SelectField, TextField } from '@/components/ui/field'
import { FilterForm } from '@/components/ui/filter-form'
import { Link } from '@/components/ui/link'
import { eventKinds } from '@/domain/knowledge/events'
import { eventKindNames } from '@/domain/knowledge/kind-names'
import { whenInWords } from '@/domain/knowledge/time-line'
import type { TimeLine } from '@/server/content/read-time-line'
import styles from '../time-line.module.css'

/** Chooses a day and a kind of event; the days on which most happened are one step away. */
export function TimeLineFilters({ line: { day, kind, lastDay, days } }: { line: TimeLine }) {
  return (
    <>
      <FilterForm path="/time-line" label="Choose a day and a kind of event" isFiltered={day !== lastDay || kind !== undefined}>
        <TextField label="As of" name="asOf" type="date" required min="2011-01-01" max={lastDay} defaultValue={day} />
        <SelectField label="Kind" name="kind" defaultValue={kind ?? ''} options={[{ value: '', label: 'Every kind' }, ...eventKinds.map((each) => ({ value: each, label: eventKindNames[each] }))]} />
      </FilterForm>
      <nav aria-label="Days" className={styles.days}>
        <ul role="list">
          {days.map((each) => (
            <li key={each}>
              <Link href={`/time-line?${new URLSearchParams({ asOf: each, ...(kind ? { kind } : {}) })}`} aria-current={each === day ? 'true' : undefined}>
                {whenInWords({ from: each, precision: 'day' })}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
