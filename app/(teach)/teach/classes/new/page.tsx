import type { Metadata } from 'next'
import { PageHeader } from '@/components/ui/page-header'
import { timeZones } from '@/domain/classes/time-zone'
import { listMyClasses } from '@/server/classes/list-my-classes'
import { NewClassForm } from '../../../_components/new-class-form'
import styles from '../../../_components/teach.module.css'
import { requireTeacher } from '../../../require-teacher'
import { createClassAction } from '../../actions'

export const metadata: Metadata = { title: 'New class' }

export default async function NewClassPage() {
  const viewer = await requireTeacher('/teach/classes/new')
  const [one] = await listMyClasses(viewer)
  const zones = timeZones()
  const here = one?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <>
      <PageHeader title="New class" crumbs={[{ href: '/teach', label: 'Desk' }]} />
      <div className={styles.narrow}>
        <NewClassForm action={createClassAction} zones={zones} timeZone={zones.includes(here) ? here : 'UTC'} asksBrowser={!one} />
      </div>
    </>
  )
}
