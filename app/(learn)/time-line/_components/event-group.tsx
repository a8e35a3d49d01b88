import { ActorLink } from '@/components/reading/actor-link'
import { ParaRefs } from '@/components/reading/para-refs'
import { ParaRef } from '@/components/quiz/para-ref'
import { ArticleMark } from '@/components/ui/article-mark'
import { Day } from '@/components/ui/day'
import { Tag } from '@/components/ui/tag'
import { eventKindNames } from '@/domain/knowledge/kind-names'
import { whenInWords, type Timing } from '@/domain/knowledge/time-line'
import { curlyQuotes, quoted } from '@/domain/lessons/curly-quotes'
import { LinkedText } from '@/question-types/paragraph-links'
import { readCourse } from '@/server/content/course'
import { actorNamed } from '@/server/content/read-actor'
import type { TimeLine } from '@/server/content/read-time-line'
import styles from '../time-line.module.css'

type Group = TimeLine['groups'][number]

const abouts: Record<Timing, string> = {
  past: 'In order of time, with the words that date each.',
  perhaps: 'The texts do not date these closely enough to say.',
  planned: 'Announced by that day. What comes of a plan no text can tell.',
  'not-yet': 'They lay ahead, and nobody outside had been told. A reader on that day must do without them.',
}

/** The events that stand alike to the day, as a list with the numbers of the axis. What nobody could know waits folded. */
export function EventGroup({ group: { timing, events }, day }: { group: Group; day: string }) {
  const list = (
    <ol className={styles.events}>
      {events.map((each) => (
        <EventEntry key={each.number} {...each} />
      ))}
    </ol>
  )
  return (
    <section aria-labelledby={timing} className={styles.group}>
      <h2 id={timing}>{titleOf(timing, day)}</h2>
      <p className={styles.standing}>{abouts[timing]}</p>
      {timing === 'not-yet' ? (
        <details>
          <summary>{events.length === 1 ? 'One event' : `${events.length} events`}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  )
}

function titleOf(timing: Timing, day: string) {
  if (timing === 'past') return <>Had happened by <Day date={day} /></>
  if (timing === 'perhaps') return <>Perhaps by <Day date={day} /></>
  return timing === 'planned' ? 'Ahead, and known' : 'Nobody could know yet'
}

function EventEntry({ event, number }: Group['events'][number]) {
  const { id, what, kind, when, paras, actors, knownFrom, note, place } = event
  return (
    <li id={`event-${id}`} value={number} tabIndex={-1} className={styles.event}>
      <div className={styles.entry}>
        <p className={styles.when}>
          <strong>{whenInWords(when)}</strong> <Tag>{eventKindNames[kind]}</Tag>
          {knownFrom.map((article) => (
            <ArticleMark key={article} id={article} />
          ))}
        </p>
        <p className={styles.what}>{curlyQuotes(what)}</p>
        <p className={styles.detail}>
          Dated by <q>{quoted(when.words)}</q> <ParaRef id={when.para} />
        </p>
        {note ? (
          <p className={styles.detail}>
            <LinkedText text={curlyQuotes(note)} />
          </p>
        ) : null}
        <p className={styles.detail}>
          Told in <ParaRefs ids={paras} />
        </p>
        {actors.length > 0 || place ? (
          <p className={styles.detail}>
            {actors.map((actor, index) => (
              <span key={actor}>
                {index > 0 ? ', ' : ''}
                <ActorLink actor={actorNamed(actor)} />
              </span>
            ))}
            {place ? <PlaceLink id={place} hasActors={actors.length > 0} /> : null}
          </p>
        ) : null}
      </div>
    </li>
  )
}

function PlaceLink({ id, hasActors }: { id: string; hasActors: boolean }) {
  const place = readCourse().knowledge.places.find((each) => each.id === id)
  if (!place) return null
  return (
    <>
      {hasActors ? ' · ' : ''}on the map: <a href={`/map#place-${id}`}>{place.name}</a>
    </>
  )
}
