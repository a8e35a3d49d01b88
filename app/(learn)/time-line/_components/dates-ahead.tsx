import { ActorLink } from '@/components/reading/actor-link'
import { ParaRef } from '@/components/quiz/para-ref'
import { DataTable } from '@/components/ui/data-table'
import { Link } from '@/components/ui/link'
import type { Event } from '@/domain/knowledge/events'
import { matrixHref } from '@/domain/knowledge/matrix'
import { whenInWords } from '@/domain/knowledge/time-line'
import { curlyQuotes, quoted } from '@/domain/lessons/curly-quotes'
import { LinkedText } from '@/question-types/paragraph-links'
import { actorNamed } from '@/server/content/read-actor'
import styles from '../time-line.module.css'

const columns = ['Date', 'What is due', 'Named with it', 'The words', 'Take care'].map((label) => ({ key: label, label }))

/** The days that are set for later, told apart: they are close to each other and about different things. */
export function DatesAhead({ events }: { events: Event[] }) {
  if (events.length === 0) return null
  const days = new Set(events.map(({ when }) => when.from)).size
  return (
    <section aria-labelledby="dates-ahead" className={styles.group}>
      <h2 id="dates-ahead">Dates that are easily mixed up</h2>
      <p className={styles.standing}>
        {events.length} things are due on {days} {days === 1 ? 'day' : 'days'} close together. Look at the noun beside each date.
      </p>
      <DataTable
        caption="Dates ahead, and what each is for"
        columns={columns}
        rows={events.map(({ id, what, when, actors, note }) => ({
          key: id,
          cells: [
            whenInWords(when),
            curlyQuotes(what),
            actors.map((actor, index) => (
              <span key={actor}>
                {index > 0 ? ', ' : ''}
                <ActorLink actor={actorNamed(actor)} />
              </span>
            )),
            <span key="words">
              <q className={styles.quote}>{quoted(when.words)}</q> <ParaRef id={when.para} />
            </span>,
            note ? <LinkedText key="note" text={curlyQuotes(note)} /> : null,
          ],
        }))}
      />
      <p className={styles.onward}>
        <Link href={`${matrixHref({})}`}>Who wants a set day, in the table of positions</Link> <Link href="/comparisons#corroboration">Where the articles agree on it and where not</Link>
      </p>
    </section>
  )
}
