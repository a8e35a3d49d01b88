import type { Metadata } from 'next'
import { forbidden, redirect } from 'next/navigation'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { PageHeader } from '@/components/ui/page-header'
import { Tag } from '@/components/ui/tag'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { currentViewer } from '@/server/access/viewer'
import { listPeople } from '@/server/accounts/list-people'
import { AccountForm } from '../../_components/account-form'
import styles from '../../_components/account.module.css'
import { ResetPasswordForm } from '../../_components/reset-password-form'
import { InviteForm } from './_components/invite-form'
import { disableTeacherAction, enableTeacherAction, revokeInvitationAction } from './actions'

export const metadata: Metadata = { title: 'People' }

type People = NonNullable<Awaited<ReturnType<typeof listPeople>>>
type Teacher = People['teachers'][number]

export default async function PeoplePage() {
  const viewer = await currentViewer()
  if (!viewer) redirect('/sign-in?next=/teach/people')
  const people = (await listPeople(viewer)) ?? forbidden()
  return (
    <div className={styles.page}>
      <PageHeader title="People" intro="Teachers of this installation. Students join with the code of their class." />
      <Card title="Invite a teacher">
        <InviteForm />
      </Card>
      {people.invitations.length > 0 ? <Invitations invitations={people.invitations} /> : null}
      <DataTable
        caption="Teachers"
        columns={[
          { key: 'name', label: 'Name' },
          { key: 'email', label: 'E-mail' },
          { key: 'classes', label: 'Classes', align: 'end' },
          { key: 'account', label: 'Account' },
        ]}
        rows={people.teachers.map((teacher) => ({
          key: teacher.id,
          cells: [teacher.name, teacher.email ?? '', teacher._count.teaching, <Account key="account" teacher={teacher} isSelf={teacher.id === viewer.id} />],
        }))}
      />
    </div>
  )
}

function Account({ teacher, isSelf }: { teacher: Teacher; isSelf: boolean }) {
  if (isSelf) return <Tag>You, administrator</Tag>
  const hidden = { userId: teacher.id }
  if (teacher.disabledAt) {
    return (
      <div className={styles.row}>
        <Tag tone="warn">Closed</Tag>
        <AccountForm action={enableTeacherAction} hidden={hidden} variant="quiet" submit={<Labelled label="Open again" name={teacher.name} />} />
      </div>
    )
  }
  return (
    <div className={styles.row}>
      {teacher.role === 'admin' ? <Tag>Administrator</Tag> : null}
      <ResetPasswordForm userId={teacher.id} name={teacher.name} />
      <AccountForm action={disableTeacherAction} hidden={hidden} variant="danger" submit={<Labelled label="Close" name={teacher.name} />} />
    </div>
  )
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' })

function Invitations({ invitations }: { invitations: People['invitations'] }) {
  return (
    <DataTable
      caption="Invitations not used yet"
      columns={[
        { key: 'email', label: 'For' },
        { key: 'expires', label: 'Good until' },
        { key: 'revoke', label: 'Revoke' },
      ]}
      rows={invitations.map((invitation) => ({
        key: invitation.id,
        cells: [
          invitation.email ?? 'Anybody who has the link',
          <time key="expires" dateTime={invitation.expiresAt.toISOString()}>
            {day.format(invitation.expiresAt)}
          </time>,
          <AccountForm key="revoke" action={revokeInvitationAction} hidden={{ invitationId: invitation.id }} variant="quiet" submit={<Labelled label="Revoke" name={`the invitation for ${invitation.email ?? 'anybody'}`} />} />,
        ],
      }))}
    />
  )
}

function Labelled({ label, name }: { label: string; name: string }) {
  return (
    <>
      {label}
      <VisuallyHidden> {name}</VisuallyHidden>
    </>
  )
}
