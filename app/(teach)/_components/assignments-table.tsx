import { DataTable, type Column } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import type { AssignmentSummary } from '@/server/assignments/list-class-assignments'
import { Moment } from './moment'

type AssignmentsTableProps = { caption: string; assignments: AssignmentSummary[]; now: Date; withClass?: boolean }

/** Assignments with how far their students are. */
export function AssignmentsTable({ caption, assignments, now, withClass = false }: AssignmentsTableProps) {
  const columns: Column[] = [
    { key: 'title', label: 'Assignment' },
    ...(withClass ? [{ key: 'class', label: 'Class' }] : []),
    { key: 'due', label: 'Due' },
    { key: 'notStarted', label: 'Not started', align: 'end' },
    { key: 'working', label: 'Working', align: 'end' },
    { key: 'finished', label: 'Finished', align: 'end' },
  ]
  return <DataTable caption={caption} columns={columns} rows={assignments.map((each) => ({ key: each.id, cells: cellsOf(each, now, withClass) }))} />
}

function cellsOf(each: AssignmentSummary, now: Date, withClass: boolean) {
  return [
    <a key="title" href={`/teach/assignments/${each.id}`}>
      {each.title}
    </a>,
    ...(withClass
      ? [
          <a key="class" href={`/teach/classes/${each.classId}`}>
            <bdi>{each.className}</bdi>
          </a>,
        ]
      : []),
    <span key="due">
      <Moment at={each.dueAt} timeZone={each.timeZone} none="No due date" /> <Standing each={each} now={now} />
    </span>,
    each.notStarted,
    each.working,
    `${each.finished} of ${each.students}`,
  ]
}

function Standing({ each, now }: { each: AssignmentSummary; now: Date }) {
  if (each.isWithdrawn) return <Tag>Withdrawn</Tag>
  if (each.dueAt && each.dueAt < now) return <Tag tone="warn">Past due</Tag>
  return null
}
