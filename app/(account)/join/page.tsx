import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { parseJoinCode } from '@/domain/classes/join-code'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { AccountForm } from '../_components/account-form'
import styles from '../_components/account.module.css'
import { findClassAction } from '../actions'

export const metadata: Metadata = { title: 'Join a class' }

type JoinPageProps = { searchParams: Promise<{ code?: string | string[] }> }

export default async function JoinPage({ searchParams }: JoinPageProps) {
  const typed = [(await searchParams).code].flat()[0]
  const code = typed && parseJoinCode(typed)
  if (code) redirect(`/join/${code}`)
  return (
    <div className={styles.column}>
      <PageHeader title="Join a class" intro="Your teacher gives you a code of eight letters and digits." />
      {typed ? (
        <Notice tone="bad" title="This cannot be a class code" live="assertive">
          <p>A code has eight letters and digits, such as ACDE-2346. Look at it again.</p>
        </Notice>
      ) : null}
      <AccountForm action={findClassAction} fields={[{ name: 'code', label: 'Class code', autoComplete: 'off', hint: 'Capitals, spaces and hyphens do not matter.', defaultValue: typed }]} submit="Continue" />
    </div>
  )
}
