import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { Card } from '@/components/ui/card'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentViewer } from '@/server/access/viewer'
import { readProfile } from '@/server/accounts/read-profile'
import { AccountForm } from '../_components/account-form'
import styles from '../_components/account.module.css'
import { changePasswordFields, newAccountFields } from '../_components/fields'
import { ProviderButtons } from '../_components/provider-buttons'
import { SignOutButton } from '../_components/sign-out-button'
import { changeNameAction, changePasswordAction, makeAccountAction, signOutEverywhereAction } from '../actions'

export const metadata: Metadata = { title: 'Profile' }

type Profile = Awaited<ReturnType<typeof readProfile>>

export default async function ProfilePage() {
  const viewer = await currentViewer()
  if (!viewer) redirect('/sign-in?next=/profile')
  const profile = await readProfile(viewer)
  return (
    <div className={styles.column}>
      <PageHeader title={viewer.isGuest ? 'Guest' : profile.name} intro={profile.email ?? undefined} />
      {viewer.isGuest ? <GuestProfile /> : <FullProfile profile={profile} />}
      <Card title="Sign out">
        {viewer.isGuest ? <p>After signing out as a guest, nobody can get back to this work. Make an account first.</p> : null}
        <SignOutButton variant={viewer.isGuest ? 'danger' : 'secondary'} />
      </Card>
    </div>
  )
}

function GuestProfile() {
  return (
    <Card title="Make an account">
      <Notice tone="info">
        <p>
          You are working as a guest: only this browser knows your work. With a name and a password you get back to it from anywhere, and every answer stays. If your teacher gave you a code, <Link href="/join">join your class</Link> instead.
        </p>
      </Notice>
      <AccountForm action={makeAccountAction} fields={newAccountFields} submit="Make my account" />
      <ProviderButtons next="/profile" />
    </Card>
  )
}

function FullProfile({ profile }: { profile: Profile }) {
  return (
    <>
      {profile.classes.length > 0 ? (
        <Card title="Classes">
          <ul className={styles.facts}>
            {profile.classes.map((name) => (
              <li key={name}>
                <bdi>{name}</bdi>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
      <Card title="Name">
        <AccountForm action={changeNameAction} fields={[{ name: 'name', label: 'Your name', autoComplete: 'name', defaultValue: profile.name, hint: profile.signsInWithName ? 'You sign in with it: a new name is what you type from then on.' : undefined }]} submit="Change name" variant="secondary" done="Your name is changed." />
      </Card>
      {profile.hasPassword ? (
        <Card title="Password">
          <AccountForm action={changePasswordAction} fields={changePasswordFields} submit="Change password" variant="secondary" done="Your password is changed. Other browsers are signed out." />
        </Card>
      ) : null}
      <Sessions sessions={profile.sessions} />
    </>
  )
}

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

function Sessions({ sessions }: { sessions: Profile['sessions'] }) {
  return (
    <Card title="Where you are signed in">
      <ul className={styles.facts}>
        {sessions.map((session, index) => (
          <li key={index}>
            {session.isThisOne ? <strong>This browser</strong> : 'Another browser'}, since <time dateTime={session.createdAt.toISOString()}>{day.format(session.createdAt)}</time>
          </li>
        ))}
      </ul>
      <AccountForm action={signOutEverywhereAction} submit="Sign out everywhere" variant="danger" />
    </Card>
  )
}
