import type { Metadata } from 'next'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentViewer, type Viewer } from '@/server/access/viewer'
import { readClassToJoin } from '@/server/accounts/read-class-to-join'
import { AccountForm } from '../../_components/account-form'
import styles from '../../_components/account.module.css'
import { newAccountFields, signInFields } from '../../_components/fields'
import { SignOutButton } from '../../_components/sign-out-button'
import { joinAsNewLearnerAction, joinClassAction, signInAndJoinAction } from '../../actions'

export const metadata: Metadata = { title: 'Join this class' }

type JoinCodePageProps = { params: Promise<{ code: string }>; searchParams: Promise<{ returning?: string }> }

export default async function JoinCodePage({ params, searchParams }: JoinCodePageProps) {
  const viewer = await currentViewer()
  const found = await readClassToJoin(viewer, decodeURIComponent((await params).code))
  if (found.status !== 'open') return <NoClass message={found.status === 'too-many' ? found.message : 'No class has this code. Look at it again, or ask your teacher whether joining is still open.'} />
  const returning = (await searchParams).returning !== undefined
  return (
    <div className={styles.column}>
      <PageHeader title={`Join ${found.name}`} crumbs={[{ href: '/join', label: 'Join a class' }]} />
      {found.joined ? <Joined name={found.name} /> : <WaysToJoin viewer={viewer} code={found.code} returning={returning} />}
    </div>
  )
}

function NoClass({ message }: { message: string }) {
  return (
    <div className={styles.column}>
      <PageHeader title="Join a class" />
      <Notice tone="bad" title="This code does not open a class">
        <p>{message}</p>
      </Notice>
      <div>
        <ButtonLink href="/join">Type another code</ButtonLink>
      </div>
    </div>
  )
}

function Joined({ name }: { name: string }) {
  return (
    <>
      <Notice tone="good">
        <p>You are in {name}.</p>
      </Notice>
      <div>
        <ButtonLink href="/">See your work</ButtonLink>
      </div>
    </>
  )
}

function WaysToJoin({ viewer, code, returning }: { viewer: Viewer | null; code: string; returning: boolean }) {
  if (viewer && viewer.role !== 'learner') return <AsTeacher name={viewer.name} />
  if (viewer && !viewer.isGuest) return <AsMyself name={viewer.name} code={code} />
  return returning ? <AsBefore isGuest={viewer !== null} code={code} /> : <AsNew isGuest={viewer !== null} code={code} />
}

function AsTeacher({ name }: { name: string }) {
  return (
    <Notice tone="info" title={`You are signed in as ${name}, a teacher`}>
      <p>Codes are for students. To see this page as your students do, sign out or open it in a private window.</p>
      <SignOutButton />
    </Notice>
  )
}

function AsMyself({ name, code }: { name: string; code: string }) {
  return (
    <>
      <AccountForm action={joinClassAction} hidden={{ code }} submit={`Join as ${name}`} />
      <section aria-labelledby="somebody-else">
        <h2 id="somebody-else">Not {name}?</h2>
        <SignOutButton />
      </section>
    </>
  )
}

function AsNew({ isGuest, code }: { isGuest: boolean; code: string }) {
  return (
    <>
      {isGuest ? (
        <Notice tone="info">
          <p>Everything that you did as a guest stays with you.</p>
        </Notice>
      ) : null}
      <AccountForm action={joinAsNewLearnerAction} hidden={{ code }} fields={newAccountFields} submit="Join" />
      <p>
        Have you been here before? <Link href={`/join/${code}?returning=1`}>Sign in and join</Link>
      </p>
    </>
  )
}

function AsBefore({ isGuest, code }: { isGuest: boolean; code: string }) {
  return (
    <>
      {isGuest ? (
        <Notice tone="warn">
          <p>What you did just now as a guest stays behind when you sign in to an account that you had before.</p>
        </Notice>
      ) : null}
      <AccountForm action={signInAndJoinAction} hidden={{ code }} fields={signInFields} submit="Sign in and join" />
      <p>
        New here? <Link href={`/join/${code}`}>Choose a name and a password</Link>
      </p>
    </>
  )
}
