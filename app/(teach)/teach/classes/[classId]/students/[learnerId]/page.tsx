import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { formatMarks } from '@/domain/attempts/scoring'
import { readStudent } from '@/server/classes/read-student'
import { ActionButton } from '../../../../../_components/action-button'
import { Confirm } from '../../../../../_components/confirm'
import { Moment } from '../../../../../_components/moment'
import styles from '../../../../../_components/teach.module.css'
import { requireTeacher } from '../../../../../require-teacher'
import { removeStudentAction, resetPasswordAction } from '../../../../actions'
import { NewPasswordButton } from '../../_components/new-password-button'

export const metadata: Metadata = { title: 'Student' }

type Student = NonNullable<Awaited<ReturnType<typeof readStudent>>>

export default async function StudentPage({ params }: { params: Promise<{ classId: string; learnerId: string }> }) {
  const { classId, learnerId } = await params
  const viewer = await requireTeacher(`/teach/classes/${classId}/students/${learnerId}`)
  const student = (await readStudent(viewer, { classId, learnerId })) ?? notFound()
  return (
    <>
      <PageHeader title={<bdi>{student.learner.name}</bdi>} crumbs={[{ href: '/teach', label: 'Desk' }, { href: `/teach/classes/${classId}`, label: student.class.name }]} />
      {student.endedAt ? (
        <Notice tone="info" title="No longer in this class">
          <p>The work below is kept. The student can come back with the class’s code.</p>
        </Notice>
      ) : null}
      <Work student={student} />
      {student.endedAt ? null : <Membership student={student} />}
    </>
  )
}

function Work({ student }: { student: Student }) {
  const { assignments } = student
  if (assignments.length === 0) return <EmptyState title="Nothing assigned yet" />
  const { timeZone } = student.class
  const columns = [{ key: 'title', label: 'Assignment' }, { key: 'due', label: 'Due' }, { key: 'attempts', label: 'Attempts' }]
  const rows = assignments.map((each) => ({
    key: each.id,
    cells: [
      <a key="title" href={`/teach/assignments/${each.id}`}>{each.title}</a>,
      <Moment key="due" at={each.dueAt} timeZone={timeZone} none="No due date" />,
      each.attempts.length === 0 ? 'Not started' : <Attempts key="attempts" attempts={each.attempts} timeZone={timeZone} />,
    ],
  }))
  return <DataTable caption="Assignments of this class" columns={columns} rows={rows} />
}

function Attempts({ attempts, timeZone }: { attempts: Student['assignments'][number]['attempts']; timeZone: string }) {
  return (
    <ul role="list">
      {attempts.map((attempt) => (
        <li key={attempt.id}>
          <a href={`/teach/attempts/${attempt.id}`}>Attempt {attempt.number}</a>
          {attempt.finishedAt ? (
            <>: {formatMarks(attempt.marks ?? 0)} of {formatMarks(attempt.marksAvailable ?? 0)}, finished <Moment at={attempt.finishedAt} timeZone={timeZone} /></>
          ) : (
            ': working'
          )}
        </li>
      ))}
    </ul>
  )
}

function Membership({ student }: { student: Student }) {
  const { learner, class: inClass } = student
  return (
    <section className={styles.section} aria-labelledby="membership">
      <h2 id="membership">Membership</h2>
      <p>
        Joined <Moment at={student.joinedAt} timeZone={inClass.timeZone} dateOnly />.
      </p>
      {learner.isGuest ? null : (
        <Confirm label="New password" says="Forgotten? The student gets a new password, which you see once, and is signed out everywhere.">
          <NewPasswordButton action={resetPasswordAction} userId={learner.id} />
        </Confirm>
      )}
      <Confirm label="Remove from the class" says="The student no longer sees this class. Their account and all their work are kept.">
        <ActionButton action={removeStudentAction} fields={{ classId: inClass.id, learnerId: learner.id }} variant="danger">Remove</ActionButton>
      </Confirm>
    </section>
  )
}
