import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { HowSure } from '@/components/quiz/how-sure'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import type { TableParams } from '@/domain/tables/table-order'
import { currentViewer } from '@/server/access/viewer'
import { readAccommodations } from '@/server/accommodations/read-accommodations'
import { listMyAssignments } from '@/server/assignments/list-my-assignments'
import { listMyAttempts } from '@/server/attempts/list-my-attempts'
import { readProgress } from '@/server/attempts/read-progress'
import { AlwaysGet } from './_components/always-get'
import { AssignmentsToDo } from './_components/assignments-to-do'
import { AttemptsTable } from './_components/attempts-table'
import { LessonsTable } from './_components/lessons-table'
import { SkillsTable } from './_components/skills-table'
import styles from './progress.module.css'

export const metadata: Metadata = { title: 'My progress' }

export default async function ProgressPage({ searchParams }: { searchParams: Promise<TableParams> }) {
  const viewer = (await currentViewer()) ?? redirect('/sign-in?next=/progress')
  const [attempts, progress, assignments, always] = await Promise.all([listMyAttempts(viewer), readProgress(viewer), listMyAssignments(viewer), readAccommodations(viewer, viewer.id)])
  const address = { path: '/progress', params: await searchParams }
  return (
    <div className={styles.page}>
      <PageHeader title="My progress" intro="What is still to do, how far each lesson is, and what you can already do reliably." />
      {viewer.isGuest && attempts.length > 0 ? (
        <Notice tone="info" title="You are working as a guest.">
          <p>
            Your answers are kept in this browser’s session only. <Link href="/profile">Make an account</Link> or <Link href="/join">join a class</Link> to keep them.
          </p>
        </Notice>
      ) : null}
      <AssignmentsToDo assignments={assignments} />
      {always ? <AlwaysGet current={always.current} /> : null}
      {attempts.length === 0 ? (
        <EmptyState title="Nothing answered yet" action={<ButtonLink href="/lessons" variant="primary">Choose a lesson</ButtonLink>}>
          <p>Once you have answered a few questions, this page shows what you can do already and what to read again.</p>
        </EmptyState>
      ) : (
        <>
          <LessonsTable lessons={progress.lessons} address={address} />
          <SkillsTable skills={progress.skills} address={address} />
          <HowSure answers={progress.sureness} />
          <AttemptsTable attempts={attempts} address={address} />
        </>
      )}
    </div>
  )
}
