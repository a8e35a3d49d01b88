import type { Metadata } from 'next'
import { TimeAxis, TimeAxisLegend } from '@/components/figures/time-axis'
import { Day } from '@/components/ui/day'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { PageHeader } from '@/components/ui/page-header'
import { asked, askedDay, askedOneOf } from '@/domain/knowledge/asked'
import { eventKinds } from '@/domain/knowledge/events'
import { whenInWords } from '@/domain/knowledge/time-line'
import type { TableParams } from '@/domain/tables/table-order'
import { readCourse } from '@/server/content/course'
import { readTimeLine } from '@/server/content/read-time-line'
import { DatesAhead } from './_components/dates-ahead'
import { EventGroup } from './_components/event-group'
import { TimeLineFilters } from './_components/time-line-filters'
import styles from './time-line.module.css'

export const metadata: Metadata = { title: 'Time line', description: 'What had happened by any day up to 15 July 2016, what was planned, and how closely the texts date it.' }

export default async function TimeLinePage({ searchParams }: { searchParams: Promise<TableParams> }) {
  const params = await searchParams
  const { asOf } = readCourse()
  const line = readTimeLine({ day: askedDay(params, 'asOf', asOf), kind: askedOneOf(params, 'kind', eventKinds) })
  const isLater = (asked(params, 'asOf') ?? '') > asOf
  return (
    <>
      <PageHeader
        title="Time line"
        intro="Choose a day. Then see what had happened by it, what lay ahead, and what nobody could know. No mark is narrower than the texts allow."
        crumbs={[{ href: '/reading-room', label: 'Reading room' }]}
      />
      <TimeLineFilters line={line} />
      {isLater ? (
        <p className={styles.standing} role="status">
          The texts know nothing after <Day date={asOf} />, so this is what could be known on that day.
        </p>
      ) : null}
      <section aria-labelledby="axis" className={styles.axis}>
        <h2 id="axis">
          As of <Day date={line.day} />
        </h2>
        <p className={styles.standing}>Three stretches, each with a scale of its own. The numbers are those of the list.</p>
        {line.stretches.map((stretch) => (
          <TimeAxis key={stretch.id} stretch={stretch} nowLabel={whenInWords({ from: line.day, precision: 'day' })} />
        ))}
        <TimeAxisLegend />
      </section>
      {line.groups.length === 0 ? (
        <EmptyState title="Nothing of this kind">
          The texts tell of no such event. <Link href="/time-line">Show all events</Link>.
        </EmptyState>
      ) : null}
      {line.groups.map((group) => (
        <EventGroup key={group.timing} group={group} day={line.day} />
      ))}
      <DatesAhead events={line.datesAhead} />
    </>
  )
}
