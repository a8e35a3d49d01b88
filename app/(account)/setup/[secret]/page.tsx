import type { Metadata } from 'next'
import { Link } from '@/components/ui/link'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { currentViewer } from '@/server/access/viewer'
import { readSetupLink } from '@/server/accounts/read-setup-link'
import { AccountForm } from '../../_components/account-form'
import styles from '../../_components/account.module.css'
import { newTeacherFields } from '../../_components/fields'
import { setUpAction } from '../../actions'

export const metadata: Metadata = { title: 'Set up', robots: { index: false } }

export default async function SetupPage({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params
  const link = await readSetupLink(await currentViewer(), secret)
  return (
    <div className={styles.column}>
      <PageHeader title="Set up" intro="The first teacher looks after this installation and can invite other teachers." />
      {link.status === 'good' ? (
        <AccountForm action={setUpAction} hidden={{ secret }} fields={newTeacherFields()} submit="Make my account" />
      ) : (
        <Notice tone="bad" title="This link cannot be used">
          <p>{link.message}</p>
          <p>
            <Link href="/sign-in">Sign in</Link>
          </p>
        </Notice>
      )}
    </div>
  )
}
