import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { SortedTable, type SortedColumn } from '@/components/tables/sorted-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Icon, type IconName } from '@/components/ui/icon'
import { PageHeader } from '@/components/ui/page-header'
import { Tag } from '@/components/ui/tag'
import type { LiveState } from '@/domain/attempts/live-state'
import type { TableParams } from '@/domain/tables/table-order'
import { readLive, type Live, type LiveRow } from '@/server/live/read-live'
import styles from '../../../../_components/teach.module.css'
import { requireTeacher } from '../../../../require-teacher'
import { KeepFresh } from './_components/keep-fresh'
import live from './live.module.css'

export const metadata: Metadata = { title: 'Live' }

type LivePageProps = { params: Promise<{ assignmentId: string }>; searchParams: Promise<TableParams> }

export default async function LivePage({ params, searchParams }: LivePageProps) {
  const { assignmentId } = await params
  const path = `/teach/assignments/${assignmentId}/live`
  const viewer = await requireTeacher(path)
  const now = (await readLive(viewer, assignmentId)) ?? notFound()
  const { assignment, rows } = now
  return (
    <>
      <PageHeader
        title="Live"
        intro={assignment.title}
        crumbs={[
          { href: '/teach', label: 'Desk' },
          { href: `/teach/classes/${assignment.class.id}`, label: assignment.class.name },
          { href: `/teach/assignments/${assignmentId}`, label: assignment.title },
        ]}
      />
      {/* Without scripts the browser itself asks again. */}
      <noscript>
        <meta httpEquiv="refresh" content="15" />
      </noscript>
      <KeepFresh madeAt={now.now.toISOString()} />
      {rows.length === 0 ? (
        <EmptyState title="No students yet">
          <p>Students appear here as soon as they join the class with its code.</p>
        </EmptyState>
      ) : (
        <>
          <Counts counts={now.counts} />
          <section className={styles.section} aria-labelledby="everybody">
            <h2 id="everybody">Everybody</h2>
            <SortedTable name="live" caption="Where each student is" address={{ path, params: await searchParams }} initial="state.asc" columns={columnsOf(now)} rows={rows} keyOf={({ learnerId }) => learnerId} />
          </section>
        </>
      )}
    </>
  )
}

/** In the order in which a teacher wants to know. */
const states: Record<LiveState, { icon: IconName; words: string; rank: number; tone?: 'warn' | 'good' }> = {
  stuck: { icon: 'warning', words: 'Stuck?', rank: 0, tone: 'warn' },
  offline: { icon: 'cross', words: 'Offline', rank: 1, tone: 'warn' },
  'not-started': { icon: 'circle', words: 'Not started', rank: 2 },
  working: { icon: 'pencil', words: 'Working', rank: 3 },
  finished: { icon: 'check', words: 'Finished', rank: 4, tone: 'good' },
}

function Counts({ counts }: { counts: Live['counts'] }) {
  const inOrder = (Object.keys(states) as LiveState[]).sort((one, other) => states[one].rank - states[other].rank) // the keys of `states`
  return (
    <dl className={live.counts}>
      {inOrder.map((state) => (
        <div key={state}>
          <dt>
            <Icon name={states[state].icon} /> {states[state].words}
          </dt>
          <dd>{counts[state]}</dd>
        </div>
      ))}
    </dl>
  )
}

function columnsOf({ questions, now }: Live): SortedColumn<LiveRow>[] {
  return [
    { key: 'name', label: 'Student', sortBy: ({ name }) => name, cell: (row) => <Name row={row} /> },
    { key: 'state', label: 'State', sortBy: ({ state }) => states[state].rank, cell: ({ state }) => <State state={state} /> },
    { key: 'place', label: 'At question', align: 'end', sortBy: ({ place }) => place, cell: (row) => (isUnderWay(row) ? row.place : '') },
    { key: 'answered', label: 'Answered', align: 'end', sortBy: ({ answered }) => answered, cell: (row) => (row.attemptId ? `${row.answered} of ${questions}` : '') },
    { key: 'step', label: 'Last answer', align: 'end', sortBy: ({ stepAt }) => stepAt, cell: ({ stepAt }) => (stepAt ? sinceWords(stepAt, now) : '') },
    { key: 'heard', label: 'Last heard', align: 'end', sortBy: ({ heardAt }) => heardAt, cell: (row) => (isUnderWay(row) && row.heardAt ? `${sinceWords(row.heardAt, now)}${waitingWords(row)}` : '') },
    { key: 'ends', label: 'Time left', align: 'end', sortBy: ({ endsAt }) => endsAt, cell: (row) => (isUnderWay(row) && row.endsAt ? leftWords(row.endsAt, now) : '') },
  ]
}

function Name({ row: { attemptId, name, number } }: { row: LiveRow }) {
  if (!attemptId) return <bdi>{name}</bdi>
  return (
    <>
      <a href={`/teach/attempts/${attemptId}`}>
        <bdi>{name}</bdi>
      </a>
      {number > 1 ? ` (attempt ${number})` : null}
    </>
  )
}

function State({ state }: { state: LiveState }) {
  const { icon, words, tone } = states[state]
  return (
    <Tag tone={tone}>
      <Icon name={icon} /> {words}
    </Tag>
  )
}

const isUnderWay = ({ state }: LiveRow) => state === 'working' || state === 'stuck' || state === 'offline'

function waitingWords({ waiting }: LiveRow): string {
  return waiting > 0 ? `, ${waiting} not sent yet` : ''
}

function sinceWords(instant: Date, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - instant.getTime()) / 1000))
  if (seconds < 60) return 'now'
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`
  return seconds < 86_400 ? `${Math.floor(seconds / 3600)} h ago` : `${Math.floor(seconds / 86_400)} days ago`
}

function leftWords(end: Date, now: Date): string {
  const minutes = Math.ceil((end.getTime() - now.getTime()) / 60_000)
  return minutes > 0 ? `${minutes} min` : 'time is up'
}
