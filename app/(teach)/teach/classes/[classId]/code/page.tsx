import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Notice } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { formatJoinCode } from '@/domain/classes/join-code'
import { readClass } from '@/server/classes/read-class'
import { QrCode } from '../../../../_components/qr-code'
import styles from '../../../../_components/teach.module.css'
import { joinLink } from '../../../../join-link'
import { requireTeacher } from '../../../../require-teacher'

export const metadata: Metadata = { title: 'Join code' }

/** The code for the board or for paper. */
export default async function CodePage({ params }: { params: Promise<{ classId: string }> }) {
  const { classId } = await params
  const viewer = await requireTeacher(`/teach/classes/${classId}/code`)
  const found = (await readClass(viewer, classId)) ?? notFound()
  const { url } = await joinLink(found.code)
  return (
    <>
      <PageHeader title={<>Join <bdi>{found.name}</bdi></>} crumbs={[{ href: '/teach', label: 'Desk' }, { href: `/teach/classes/${classId}`, label: found.name }]} />
      {found.codeOpen ? null : (
        <Notice tone="warn" title="Joining is closed">
          <p>This code lets nobody in until you open it on the page of the class.</p>
        </Notice>
      )}
      <div className={styles.poster}>
        <p>Open this address, or point a camera at the square:</p>
        <p className={styles.address}>{url.replace(/^https?:\/\//, '').replace(/\/[^/]*$/, '')}</p>
        <p>Type this code:</p>
        <p className={styles.code}>{formatJoinCode(found.code)}</p>
        <QrCode text={url} label={`QR code of the link ${url}`} />
      </div>
    </>
  )
}
