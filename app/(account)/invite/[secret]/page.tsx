import type { Metadata } from 'next'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentViewer, type Viewer } from '@/server/access/viewer'
import { readInvitation } from '@/server/accounts/read-invitation'
import { AccountForm } from '../../_components/account-form'
import styles from '../../_components/account.module.css'
import { newTeacherFields } from '../../_components/fields'
import { ProviderButtons } from '../../_components/provider-buttons'
import { SignOutButton } from '../../_components/sign-out-button'
import { acceptInvitationAction, acceptInvitationAsMyselfAction } from '../../actions'

export const metadata: Metadata = { title: 'Invitation', robots: { index: false } }

export default async function InvitePage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params
  const viewer = await currentViewer()
  const invitation = await readInvitation(viewer, secret)
  return (
    <div className={styles.column}>
      <PageHeader title="Become a teacher here" intro="With an account you make classes, set lessons and see what to teach again." />
      {invitation.status === 'good' ? <Accept viewer={viewer} secret={secret} email={invitation.email} /> : <Worthless message={invitation.message} />}
    </div>
  )
}

function Worthless({ message }: { message: string }) {
  return (
    <Notice tone="bad" title="This invitation cannot be used">
      <p>{message}</p>
    </Notice>
  )
}

function Accept({ viewer, secret, email }: { viewer: Viewer | null; secret: string; email: string | null }) {
  if (viewer && viewer.role !== 'learner') {
    return (
      <Notice tone="info" title={`You are signed in as ${viewer.name}, who is a teacher already`}>
        <p>The invitation is still good. Pass it on, or sign out to use it.</p>
        <SignOutButton />
      </Notice>
    )
  }
  if (viewer && !viewer.isGuest) {
    return (
      <>
        <AccountForm action={acceptInvitationAsMyselfAction} hidden={{ secret }} submit={`Accept as ${viewer.name}`} />
        <section aria-labelledby="somebody-else">
          <h2 id="somebody-else">Not {viewer.name}?</h2>
          <SignOutButton />
        </section>
      </>
    )
  }
  return (
    <>
      <AccountForm action={acceptInvitationAction} hidden={{ secret }} fields={newTeacherFields(email)} submit="Make my account" />
      <ProviderButtons next={`/invite/${secret}`} />
    </>
  )
}
