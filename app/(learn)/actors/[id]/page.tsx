import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { LessonsThatRead } from '@/app/(learn)/_components/lessons-that-read'
import { readActor } from '@/server/content/read-actor'
import { ActorAround } from './_components/actor-around'
import { ActorHead } from './_components/actor-head'
import { ClaimsAbout } from './_components/claims-about'
import { Sayings } from './_components/sayings'
import { Wants } from './_components/wants'
import styles from './actor.module.css'

type ActorPageProps = { params: Promise<{ id: string }> }

export async function generateMetadata({ params }: ActorPageProps): Promise<Metadata> {
  const { actor } = readActor((await params).id) ?? notFound()
  return { title: actor.name, description: `${actor.name}: ${actor.role}.` }
}

export default async function ActorPage({ params }: ActorPageProps) {
  const record = readActor((await params).id) ?? notFound()
  return (
    <>
      <ActorHead record={record} />
      <div className={styles.page}>
        <div>
          <Sayings sayings={record.sayings} />
          <Wants actor={record.actor.id} wants={record.wants} />
          <ClaimsAbout claims={record.about} />
        </div>
        <ActorAround record={record} />
      </div>
      <LessonsThatRead paras={record.actor.paras} title="Lessons that read these paragraphs" />
    </>
  )
}
