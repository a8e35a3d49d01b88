import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { modes, modesToChoose } from '@/domain/attempts/modes'
import { dueInOneWeek } from '@/domain/classes/time-zone'
import { listAssignableLessons } from '@/server/assignments/list-assignable-lessons'
import { readClass } from '@/server/classes/read-class'
import { requireTeacher } from '../../../../require-teacher'
import { assignLessonAction } from '../../../actions'
import { AssignForm } from './_components/assign-form'

export const metadata: Metadata = { title: 'Assign a lesson' }

type Props = { params: Promise<{ classId: string }>; searchParams: Promise<{ lesson?: string }> }

export default async function AssignPage({ params, searchParams }: Props) {
  const { classId } = await params
  const { lesson } = await searchParams
  const viewer = await requireTeacher(`/teach/classes/${classId}/assign`)
  const found = (await readClass(viewer, classId)) ?? notFound()
  const { lessons, tests, next } = (await listAssignableLessons(viewer, classId)) ?? notFound()
  const chosen = lessons.some(({ id }) => id === lesson) ? (lesson ?? null) : next
  return (
    <>
      <PageHeader title={<>Assign to <bdi>{found.name}</bdi></>} crumbs={[{ href: '/teach', label: 'Desk' }, { href: `/teach/classes/${classId}`, label: found.name }]} />
      {found.archivedAt ? (
        <Notice tone="warn" title="This class is archived">
          <p>Bring it back on its page before you assign anything to it.</p>
        </Notice>
      ) : chosen === null ? (
        <EmptyState title="There are no lessons to assign" />
      ) : (
        <AssignForm
          action={assignLessonAction}
          classId={classId}
          lessons={lessons}
          tests={tests}
          chosen={chosen}
          dueOn={dueInOneWeek(new Date(), found.timeZone)}
          timeZone={found.timeZone}
          modes={modesToChoose.map((id) => ({ id, name: modes[id].name, says: modes[id].says }))}
        />
      )}
    </>
  )
}
