import type { Metadata } from 'next'
import { LessonList } from '@/app/(learn)/_components/lesson-list'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { readCourse } from '@/server/content/course'

export const metadata: Metadata = { title: 'Lessons' }

export default function LessonsPage() {
  const { lessons } = readCourse()
  return (
    <>
      <PageHeader title="Lessons" intro="Each lesson asks one question of the articles. Read, practise with every answer explained, then take the exit quiz." />
      {lessons.length > 0 ? <LessonList lessons={lessons} /> : <EmptyState title="No lessons yet">They will stand here once the course has some.</EmptyState>}
    </>
  )
}
