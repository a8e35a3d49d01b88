import type { Metadata } from 'next'
import { forbidden, redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { CsvLink } from '@/components/tables/csv-link'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import type { TableParams } from '@/domain/tables/table-order'
import { currentViewer } from '@/server/access/viewer'
import { listPeople } from '@/server/accounts/list-people'
import styles from '../../_components/account.module.css'
import { InvitationsTable } from './_components/invitations-table'
import { InviteForm } from './_components/invite-form'
import { TeachersTable } from './_components/teachers-table'

export const metadata: Metadata = { title: 'People' }

export default async function PeoplePage({ searchParams }: { searchParams: Promise<TableParams> }) {
  const viewer = await currentViewer()
  if (!viewer) redirect('/sign-in?next=/teach/people')
  const people = (await listPeople(viewer)) ?? forbidden()
  const address = { path: '/teach/people', params: await searchParams }
  return (
    <div className={styles.page}>
      <PageHeader title="People" intro="Teachers of this installation. Students join with the code of their class." />
      <Card title="Invite a teacher">
        <InviteForm />
      </Card>
      {people.invitations.length > 0 ? (
        <Part title="Invitations" csv="/api/people/invitations.csv">
          <InvitationsTable invitations={people.invitations} address={address} />
        </Part>
      ) : null}
      <Part title="Teachers" csv="/api/people/teachers.csv">
        <TeachersTable teachers={people.teachers} selfId={viewer.id} address={address} />
      </Part>
    </div>
  )
}

function Part({ title, csv, children }: { title: string; csv: string; children: ReactNode }) {
  return (
    <section>
      <div className={styles.row}>
        <h2>{title}</h2>
        <CsvLink href={csv} of={title.toLowerCase()} />
      </div>
      {children}
    </section>
  )
}
