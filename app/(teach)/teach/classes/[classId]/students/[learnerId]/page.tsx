import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import type { TableParams } from '@/domain/tables/table-order'
import { readAccommodations } from '@/server/accommodations/read-accommodations'
import { readStudent, type Student } from '@/server/classes/read-student'
import { ActionButton } from '../../../../../_components/action-button'
import { Confirm } from '../../../../../_components/confirm'
import { DoneNotice } from '../../../../../_components/done-notice'
import { Moment } from '../../../../../_components/moment'
import styles from '../../../../../_components/teach.module.css'
import { requireTeacher } from '../../../../../require-teacher'
import { removeStudentAction, resetPasswordAction } from '../../../../actions'
import { NewPasswordButton } from '../../_components/new-password-button'
import { AccommodationSection } from './_components/accommodation-section'
import { WorkSection } from './_components/work-section'

export const metadata: Metadata = { title: 'Student' }

type Props = { params: Promise<{ classId: string; learnerId: string }>; searchParams: Promise<TableParams> }

export default async function StudentPage({ params, searchParams }: Props) {
  const { classId, learnerId } = await params
  const path = `/teach/classes/${classId}/students/${learnerId}`
  const viewer = await requireTeacher(path)
  const student = (await readStudent(viewer, { classId, learnerId })) ?? notFound()
  const accommodations = await readAccommodations(viewer, learnerId)
  const query = await searchParams
  return (
    <>
      <PageHeader title={<bdi>{student.learner.name}</bdi>} crumbs={[{ href: '/teach', label: 'Desk' }, { href: `/teach/classes/${classId}`, label: student.class.name }]} />
      <DoneNotice params={query} />
      {student.endedAt ? (
        <Notice tone="info" title="No longer in this class">
          <p>The work below is kept. The student can come back with the class’s code.</p>
        </Notice>
      ) : null}
      <WorkSection student={student} path={path} params={query} />
      {accommodations ? <AccommodationSection learnerId={learnerId} inClass={student.class} accommodations={accommodations} /> : null}
      {student.endedAt ? null : <Membership student={student} />}
    </>
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
