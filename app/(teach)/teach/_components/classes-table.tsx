import { ButtonLink } from '@/components/ui/button'
import { DataTable, type Column } from '@/components/ui/data-table'
import { Tag } from '@/components/ui/tag'
import { formatJoinCode } from '@/domain/classes/join-code'
import type { ClassSummary } from '@/server/classes/list-my-classes'

const columns: Column[] = [
  { key: 'name', label: 'Class' },
  { key: 'students', label: 'Students', align: 'end' },
  { key: 'assignments', label: 'Assignments', align: 'end' },
  { key: 'code', label: 'Code' },
  { key: 'assign', label: 'Next' },
]

export function ClassesTable({ classes }: { classes: ClassSummary[] }) {
  return <DataTable caption="Your classes" columns={columns} rows={classes.map((each) => ({ key: each.id, cells: cellsOf(each) }))} />
}

function cellsOf(each: ClassSummary) {
  return [
    <a key="name" href={`/teach/classes/${each.id}`}>
      <bdi>{each.name}</bdi>
    </a>,
    each.students,
    each.assignments,
    each.codeOpen ? formatJoinCode(each.code) : <Tag key="code">Closed</Tag>,
    each.isArchived ? (
      <Tag key="assign">Archived</Tag>
    ) : (
      <ButtonLink key="assign" href={`/teach/classes/${each.id}/assign`} variant="primary" aria-label={`Assign a lesson to ${each.name}`}>
        Assign
      </ButtonLink>
    ),
  ]
}
