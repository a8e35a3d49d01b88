import { CsvLink } from '@/components/tables/csv-link'
import { DataTable, type Column } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { sortLink, type TableView } from '@/domain/analytics/table-view'
import type { ClassStudent } from '@/server/classes/list-class-students'
import { Moment } from '../../../../_components/moment'
import { NameFilter } from '../../../../_components/name-filter'
import { PageLinks } from '../../../../_components/page-links'
import styles from '../../../../_components/teach.module.css'

type StudentsSectionProps = {
  inClass: { id: string; timeZone: string; students: number }
  view: TableView
  students: { total: number; rows: ClassStudent[] }
}

export function StudentsSection({ inClass, view, students }: StudentsSectionProps) {
  const path = `/teach/classes/${inClass.id}`
  return (
    <section className={styles.section} aria-labelledby="students">
      <div className={styles.sectionHead}>
        <h2 id="students">Students</h2>
        {inClass.students > 0 ? <CsvLink href={`/api/classes/${inClass.id}/students.csv`} of="students" /> : null}
      </div>
      {inClass.students === 0 ? (
        <EmptyState title="No students yet">
          <p>Students appear here as soon as they join with the code.</p>
        </EmptyState>
      ) : (
        <>
          <NameFilter path={path} view={view} />
          <StudentsTable path={path} view={view} inClass={inClass} students={students} />
          <PageLinks path={path} view={view} total={students.total} />
        </>
      )}
    </section>
  )
}

function StudentsTable({ path, view, inClass, students }: StudentsSectionProps & { path: string }) {
  if (students.rows.length === 0) return <p>{view.name ? `No student’s name contains “${view.name}”.` : 'No students on this page.'}</p>
  const columns: Column[] = [
    { key: 'name', label: 'Student', ...sortLink(path, view, 'name') },
    { key: 'joined', label: 'Joined', ...sortLink(path, view, 'joined') },
    { key: 'active', label: 'Last active', ...sortLink(path, view, 'active') },
    { key: 'done', label: 'Assignments done', align: 'end', ...sortLink(path, view, 'done') },
  ]
  const rows = students.rows.map(({ learnerId, name, joinedAt, lastActiveAt, done }) => ({
    key: learnerId,
    cells: [
      <a key="name" href={`${path}/students/${learnerId}`}>
        <bdi>{name}</bdi>
      </a>,
      <Moment key="joined" at={joinedAt} timeZone={inClass.timeZone} dateOnly />,
      <Moment key="active" at={lastActiveAt} timeZone={inClass.timeZone} none="Not yet" />,
      done,
    ],
  }))
  return <DataTable caption="Students of this class" columns={columns} rows={rows} sticky />
}
