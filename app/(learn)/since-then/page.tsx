import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ButtonLink } from '@/components/ui/button'
import { Day } from '@/components/ui/day'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import type { SinceEntry } from '@/domain/knowledge/since'
import { ParagraphLinks } from '@/question-types/paragraph-links'
import { currentViewer } from '@/server/access/viewer'
import { readSince } from '@/server/classes/read-since'
import styles from './since.module.css'

export const metadata: Metadata = { title: 'Since then' }

/** What became known after the as-of date. Sealed until a teacher opens it to a class. */
export default async function SincePage() {
  const viewer = (await currentViewer()) ?? redirect('/sign-in?next=/since-then')
  const entries = await readSince(viewer)
  if (!entries) return <Sealed />
  return (
    <div className={styles.page}>
      <PageHeader title="Since then" intro="What became known after 15 July 2016. None of the five texts could know it, and no question asks for it." />
      <p className={styles.ask}>Which sentence of July 2016 aged well because it was careful? Look for words such as “reportedly”, “may” and “told Reuters”, then read on.</p>
      <ol role="list" className={styles.entries}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
    </div>
  )
}

function Entry({ entry: { date, what, source, checkedOn, bearsOn } }: { entry: SinceEntry }) {
  return (
    <li className={styles.entry}>
      <p className={styles.date}>
        <Day date={date} />
      </p>
      <div>
        <p className={styles.what}>{what}</p>
        <p className={styles.source}>
          {source}. Checked on <Day date={checkedOn} />.
        </p>
        <ParagraphLinks label="Read again:" paras={bearsOn} />
      </div>
    </li>
  )
}

function Sealed() {
  return (
    <EmptyState title="This envelope is sealed" action={<ButtonLink href="/lessons">Go to the lessons</ButtonLink>}>
      <p>It holds what became known after 15 July 2016. Your teacher opens it to your class, best after the briefing of the last lesson.</p>
    </EmptyState>
  )
}
