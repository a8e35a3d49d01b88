import type { Metadata } from 'next'
import { safeNext } from '@/domain/access/safe-next'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentViewer } from '@/server/access/viewer'
import { AccountForm } from '../_components/account-form'
import styles from '../_components/account.module.css'
import { BeginAsGuest } from '../_components/begin-as-guest'
import { ProviderButtons } from '../_components/provider-buttons'
import { SignOutButton } from '../_components/sign-out-button'
import { signInAction } from '../actions'

export const metadata: Metadata = { title: 'Sign in' }

type SearchParams = { next?: string; callbackUrl?: string; error?: string; 'signed-out'?: string }

const fields = [
  { name: 'name', label: 'Name or e-mail', autoComplete: 'username', hint: 'Students: your name as you wrote it when you joined. Teachers: your e-mail.' },
  { name: 'password', label: 'Password', type: 'password', autoComplete: 'current-password' },
] as const

export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const asked = await searchParams
  const viewer = await currentViewer()
  const next = typeof asked.next === 'string' ? safeNext(asked.next, '') : ''
  return (
    <div className={styles.column}>
      <PageHeader title="Sign in" intro="Students and teachers sign in here." />
      {asked.error ? <ProviderProblem code={String(asked.error)} /> : null}
      {asked['signed-out'] && !viewer ? (
        <Notice tone="good" live>
          <p>You are signed out.</p>
        </Notice>
      ) : null}
      {viewer ? <AlreadySignedIn name={viewer.name} isGuest={viewer.isGuest} /> : null}
      <AccountForm action={signInAction} fields={[...fields]} hidden={next ? { next } : {}} submit="Sign in" />
      <ProviderButtons next={next || '/'} />
      <section aria-labelledby="new-here">
        <h2 id="new-here">New here?</h2>
        <p>
          With a code from your teacher, <Link href="/join">join your class</Link>. Without one you can begin at once and make an account later.
        </p>
        {viewer ? null : <BeginAsGuest next={next || '/lessons'} variant="secondary" />}
      </section>
    </div>
  )
}

function AlreadySignedIn({ name, isGuest }: { name: string; isGuest: boolean }) {
  if (isGuest) {
    return (
      <Notice tone="warn" title="You are working as a guest">
        <p>
          If you sign in to an account that exists, the work that you did as a guest stays behind. To keep it, <Link href="/profile">make an account of it</Link> or <Link href="/join">join your class</Link> instead.
        </p>
      </Notice>
    )
  }
  return (
    <Notice tone="info" title={`You are signed in as ${name}`}>
      <p>
        <Link href="/">Go on</Link>, or sign in below as somebody else.
      </p>
      <SignOutButton />
    </Notice>
  )
}

function ProviderProblem({ code }: { code: string }) {
  return (
    <Notice tone="bad" title="You are not signed in" live="assertive">
      <p>{code === 'AccessDenied' ? 'This account may not sign in here. If it was closed, ask your administrator.' : 'The other service did not complete the sign-in. Try again, or use your name and password.'}</p>
    </Notice>
  )
}
