import { SortedTable, type SortedColumn } from '@/components/tables/sorted-table'
import { ButtonLink } from '@/components/ui/button'
import { Tag } from '@/components/ui/tag'
import { formatJoinCode } from '@/domain/classes/join-code'
import type { TableAddress } from '@/domain/tables/table-order'
import type { ClassSummary } from '@/server/classes/list-my-classes'

const columns: SortedColumn<ClassSummary>[] = [
  {
    key: 'name',
    label: 'Class',
    sortBy: ({ name }) => name,
    cell: ({ id, name }) => (
      <a href={`/teach/classes/${id}`}>
        <bdi>{name}</bdi>
      </a>
    ),
  },
  { key: 'students', label: 'Students', align: 'end', sortBy: ({ students }) => students, cell: ({ students }) => students },
  { key: 'assignments', label: 'Assignments', align: 'end', sortBy: ({ assignments }) => assignments, cell: ({ assignments }) => assignments },
  { key: 'code', label: 'Code', sortBy: ({ code, codeOpen }) => (codeOpen ? code : null), cell: ({ code, codeOpen }) => (codeOpen ? formatJoinCode(code) : <Tag>Closed</Tag>) },
  { key: 'next', label: 'Next', sortBy: ({ isArchived }) => isArchived, cell: (each) => <Next inClass={each} /> },
]

/** The classes in use first, each by name. */
export function ClassesTable({ classes, address }: { classes: ClassSummary[]; address: TableAddress }) {
  return <SortedTable name="classes" caption="Your classes" address={address} initial="next.asc" columns={columns} rows={classes} keyOf={({ id }) => id} />
}

function Next({ inClass }: { inClass: ClassSummary }) {
  if (inClass.isArchived) return <Tag>Archived</Tag>
  return (
    <ButtonLink href={`/teach/classes/${inClass.id}/assign`} variant="primary" aria-label={`Assign a lesson to ${inClass.name}`}>
      Assign
    </ButtonLink>
  )
}
