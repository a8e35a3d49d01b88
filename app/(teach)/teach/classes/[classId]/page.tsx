import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CsvLink } from '@/components/tables/csv-link'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { pageSize, parseTableView } from '@/domain/analytics/table-view'
import type { TableAddress, TableParams } from '@/domain/tables/table-order'
import { listClassAssignments, type AssignmentSummary } from '@/server/assignments/list-class-assignments'
import { listClassStudents, studentSorts, type StudentSort } from '@/server/classes/list-class-students'
import { readClass } from '@/server/classes/read-class'
import { AssignmentsTable } from '../../../_components/assignments-table'
import { DoneNotice } from '../../../_components/done-notice'
import styles from '../../../_components/teach.module.css'
import { joinLink } from '../../../join-link'
import { requireTeacher } from '../../../require-teacher'
import { ClassSettings } from './_components/class-settings'
import { JoinBox } from './_components/join-box'
import { StudentsSection } from './_components/students-section'

export const metadata: Metadata = { title: 'Class' }

type Props = { params: Promise<{ classId: string }>; searchParams: Promise<TableParams> }

export default async function ClassPage({ params, searchParams }: Props) {
  const { classId } = await params
  const query = await searchParams
  const viewer = await requireTeacher(`/teach/classes/${classId}`)
  const found = (await readClass(viewer, classId)) ?? notFound()
  const view = parseTableView(query, studentSorts)
  const [page, assignments, link] = await Promise.all([
    listClassStudents(viewer, { classId, ...view, sort: view.sort as StudentSort, limit: pageSize, offset: (view.page - 1) * pageSize }), // parseTableView gives one of studentSorts.
    listClassAssignments(viewer, classId),
    joinLink(found.code),
  ])
  const students = page ?? notFound()
  return (
    <>
      <PageHeader
        title={<bdi>{found.name}</bdi>}
        crumbs={[{ href: '/teach', label: 'Desk' }]}
        intro={`${found.students} ${found.students === 1 ? 'student' : 'students'}`}
        actions={found.archivedAt ? null : <ButtonLink href={`/teach/classes/${classId}/assign`} variant="primary">Assign a lesson</ButtonLink>}
      />
      <DoneNotice params={query} />
      {found.archivedAt ? (
        <Notice tone="info" title="This class is archived">
          <p>Nobody can join it or begin its work. All results are kept. You can bring it back under Settings.</p>
        </Notice>
      ) : (
        <JoinBox inClass={found} link={link} />
      )}
      <Assignments inClass={found} assignments={assignments} address={{ path: `/teach/classes/${classId}`, params: query }} />
      <StudentsSection inClass={found} view={view} students={students} />
      <ClassSettings inClass={found} />
    </>
  )
}

type AssignmentsProps = { inClass: { id: string; archivedAt: Date | null }; assignments: AssignmentSummary[]; address: TableAddress }

function Assignments({ inClass: { id, archivedAt }, assignments, address }: AssignmentsProps) {
  return (
    <section className={styles.section} aria-labelledby="assignments">
      <div className={styles.sectionHead}>
        <h2 id="assignments">Assignments</h2>
        {assignments.length > 0 ? <CsvLink href={`/api/classes/${id}/assignments.csv`} of="assignments" /> : null}
      </div>
      {assignments.length > 0 ? (
        <AssignmentsTable assignments={assignments} address={address} now={new Date()} />
      ) : (
        <EmptyState title="Nothing assigned yet" action={archivedAt ? null : <ButtonLink href={`/teach/classes/${id}/assign`}>Assign a lesson</ButtonLink>}>
          <p>What you assign stands here, with who has started and what to teach again.</p>
        </EmptyState>
      )}
    </section>
  )
}
