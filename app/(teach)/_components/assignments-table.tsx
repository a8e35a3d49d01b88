import { SortedTable, type SortedColumn } from '@/components/tables/sorted-table'
import { Tag } from '@/components/ui/tag'
import type { TableAddress } from '@/domain/tables/table-order'
import type { AssignmentSummary } from '@/server/assignments/list-class-assignments'
import { Moment } from './moment'

type AssignmentsTableProps = { assignments: AssignmentSummary[]; address: TableAddress; now: Date }

/** What runs in all classes, next due first. */
export function RunningTable({ assignments, address, now }: AssignmentsTableProps) {
  return <SortedTable name="running" caption="Assignments that your classes are working on" address={address} initial="due.asc" columns={[title, inClass, due(now), ...progress]} rows={assignments} keyOf={keyOf} />
}

/** Every assignment of one class, newest first. */
export function AssignmentsTable({ assignments, address, now }: AssignmentsTableProps) {
  return <SortedTable name="assignments" caption="Assignments of this class" address={address} initial="assigned.desc" columns={[title, assigned, due(now), ...progress]} rows={assignments} keyOf={keyOf} />
}

type AssignmentColumn = SortedColumn<AssignmentSummary>

const keyOf = ({ id }: AssignmentSummary) => id

const title: AssignmentColumn = {
  key: 'title',
  label: 'Assignment',
  sortBy: (each) => each.title,
  cell: (each) => <a href={`/teach/assignments/${each.id}`}>{each.title}</a>,
}

const inClass: AssignmentColumn = {
  key: 'class',
  label: 'Class',
  sortBy: ({ className }) => className,
  cell: ({ classId, className }) => (
    <a href={`/teach/classes/${classId}`}>
      <bdi>{className}</bdi>
    </a>
  ),
}

const assigned: AssignmentColumn = {
  key: 'assigned',
  label: 'Assigned',
  sortBy: ({ createdAt }) => createdAt,
  cell: ({ createdAt, timeZone }) => <Moment at={createdAt} timeZone={timeZone} dateOnly />,
}

function due(now: Date): AssignmentColumn {
  return {
    key: 'due',
    label: 'Due',
    sortBy: ({ dueAt }) => dueAt,
    cell: (each) => (
      <>
        <Moment at={each.dueAt} timeZone={each.timeZone} none="No due date" /> <Standing each={each} now={now} />
      </>
    ),
  }
}

const progress: AssignmentColumn[] = [
  { key: 'notStarted', label: 'Not started', align: 'end', sortBy: ({ notStarted }) => notStarted, cell: ({ notStarted }) => notStarted },
  { key: 'working', label: 'Working', align: 'end', sortBy: ({ working }) => working, cell: ({ working }) => working },
  { key: 'finished', label: 'Finished', align: 'end', sortBy: ({ finished }) => finished, cell: ({ finished, students }) => `${finished} of ${students}` },
]

function Standing({ each, now }: { each: AssignmentSummary; now: Date }) {
  if (each.isWithdrawn) return <Tag>Withdrawn</Tag>
  if (each.closesAt && each.closesAt < now) return <Tag tone="warn">Closed</Tag>
  if (each.opensAt && each.opensAt > now) return <Tag tone="info">Not open yet</Tag>
  if (each.dueAt && each.dueAt < now) return <Tag tone="warn">Past due</Tag>
  return null
}
