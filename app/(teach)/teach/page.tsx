import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { CsvLink } from '@/components/tables/csv-link'
import { ButtonLink } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { timeZones } from '@/domain/classes/time-zone'
import type { TableAddress, TableParams } from '@/domain/tables/table-order'
import { readDesk } from '@/server/analytics/read-desk'
import { RunningTable } from '../_components/assignments-table'
import { NewClassForm } from '../_components/new-class-form'
import { ReteachCard } from '../_components/reteach-card'
import styles from '../_components/teach.module.css'
import { requireTeacher } from '../require-teacher'
import { ClassesTable } from './_components/classes-table'
import { NextStep } from './_components/next-step'
import { createClassAction } from './actions'

export const metadata: Metadata = { title: 'Desk' }

type Desk = NonNullable<Awaited<ReturnType<typeof readDesk>>>

export default async function DeskPage({ searchParams }: { searchParams: Promise<TableParams> }) {
  const address = { path: '/teach', params: await searchParams }
  const viewer = await requireTeacher('/teach')
  const desk = (await readDesk(viewer)) ?? notFound()
  if (desk.classes.length === 0) return <FirstDay />
  return (
    <>
      <PageHeader title="Your desk" actions={<ButtonLink href="/teach/classes/new">New class</ButtonLink>} />
      <NextStep classes={desk.classes} />
      <TeachAgain reteach={desk.reteach} />
      <Running running={desk.running} address={address} />
      <section className={styles.section} aria-labelledby="classes">
        <div className={styles.sectionHead}>
          <h2 id="classes">Classes</h2>
          <CsvLink href="/api/classes/all.csv" of="classes" />
        </div>
        <ClassesTable classes={desk.classes} address={address} />
      </section>
    </>
  )
}

function TeachAgain({ reteach }: { reteach: Desk['reteach'] }) {
  if (reteach.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="teach-again">
      <h2 id="teach-again">Teach again</h2>
      <ol role="list" className={`${styles.reteachList} ${styles.beside}`}>
        {reteach.map((card) => (
          <ReteachCard
            key={`${card.assignment.id} ${card.key}`}
            card={card}
            href={`/teach/assignments/${card.assignment.id}#${card.question.id}`}
            where={
              <>
                <bdi>{card.assignment.className}</bdi>, <a href={`/teach/assignments/${card.assignment.id}`}>{card.assignment.title}</a>
              </>
            }
          />
        ))}
      </ol>
    </section>
  )
}

function Running({ running, address }: { running: Desk['running']; address: TableAddress }) {
  if (running.length === 0) return null
  return (
    <section className={styles.section} aria-labelledby="running">
      <div className={styles.sectionHead}>
        <h2 id="running">Running now</h2>
        <CsvLink href="/api/assignments/running.csv" of="assignments" />
      </div>
      <RunningTable assignments={running} address={address} now={new Date()} />
    </section>
  )
}

/** The desk of a teacher who has no class yet: the three steps, with the first one ready to do. */
function FirstDay() {
  const zones = timeZones()
  const here = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <>
      <PageHeader title="Your desk" intro="Three steps from here to a class at work." />
      <ol className={styles.steps}>
        <li>
          <h2>Make a class</h2>
          <NewClassForm action={createClassAction} zones={zones} timeZone={zones.includes(here) ? here : 'UTC'} asksBrowser />
        </li>
        <li>
          <h2>Give students its code</h2>
          <p>They go to the join page, type the code, and choose a name and a password. No e-mail is needed.</p>
        </li>
        <li>
          <h2>Assign a lesson</h2>
          <p>Choose a lesson and a due date. This desk then shows who has started and what to teach again.</p>
        </li>
      </ol>
    </>
  )
}
