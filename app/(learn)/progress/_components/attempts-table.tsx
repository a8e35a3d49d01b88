import { SortedTable, type SortedColumn } from '@/components/tables/sorted-table'
import { Tag } from '@/components/ui/tag'
import { formatMarks } from '@/domain/attempts/scoring'
import type { TableAddress } from '@/domain/tables/table-order'
import type { MyAttempt } from '@/server/attempts/list-my-attempts'

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

const columns: SortedColumn<MyAttempt>[] = [
  { key: 'quiz', label: 'Attempt', sortBy: titleOf, cell: (attempt) => <Title attempt={attempt} /> },
  { key: 'started', label: 'Started', sortBy: ({ startedAt }) => startedAt, cell: ({ startedAt }) => <time dateTime={startedAt.toISOString()}>{day.format(startedAt)}</time> },
  { key: 'marks', label: 'Marks', align: 'end', sortBy: ({ score }) => score && score.marks / score.available, cell: marksOf },
  {
    key: 'open',
    label: 'Open',
    sortBy: ({ finishedAt }) => finishedAt !== null,
    cell: ({ id, finishedAt }) => <a href={finishedAt ? `/attempts/${id}/review` : `/attempts/${id}`}>{finishedAt ? 'Review' : 'Continue'}</a>,
  },
]

export function AttemptsTable({ attempts, address }: { attempts: MyAttempt[]; address: TableAddress }) {
  return <SortedTable name="attempts" caption="All attempts" address={address} initial="started.desc" columns={columns} rows={attempts} keyOf={({ id }) => id} />
}

function Title({ attempt }: { attempt: MyAttempt }) {
  return (
    <>
      {titleOf(attempt)} {attempt.isLate ? <Tag tone="warn">Late</Tag> : null} {attempt.endedByTime ? <Tag>Ended by time</Tag> : null}
    </>
  )
}

function titleOf({ quizTitle, lessonTitle }: MyAttempt): string {
  return `${quizTitle}: ${lessonTitle}`
}

function marksOf({ score, finishedAt }: MyAttempt): string {
  if (score) return `${formatMarks(score.marks)} of ${formatMarks(score.available)}`
  return finishedAt ? 'Held back' : 'Open'
}
