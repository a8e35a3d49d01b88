import { ParaRefs } from '@/components/reading/para-refs'
import { Tag } from '@/components/ui/tag'
import type { Event } from '@/domain/knowledge/events'
import type { GlossaryTerm } from '@/domain/knowledge/glossary'
import { termNamed } from '@/domain/knowledge/glossary-index'
import { termHref } from '@/domain/knowledge/links'
import type { Place } from '@/domain/knowledge/places'
import { whenInWords } from '@/domain/knowledge/time-line'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import type { Drawing, DrawnPlace } from '@/domain/map/drawn-places'
import { LinkedText } from '@/question-types/paragraph-links'
import styles from '../map.module.css'

type PlaceEntryProps = { drawn: DrawnPlace; events: Event[]; glossary: readonly GlossaryTerm[] }

/** One place: its number on the map, what the texts put there, and where they name it. */
export function PlaceEntry({ drawn: { place, drawing }, events, glossary }: PlaceEntryProps) {
  const { id, name, status, note } = place
  return (
    <li id={`place-${id}`} tabIndex={-1} className={styles.place}>
      <h3 className={styles.name}>
        {drawing?.how === 'point' && drawing.number !== null ? <span className={styles.number}>{drawing.number}</span> : null}
        <bdi>{name}</bdi> {status ? <Tag>{status}</Tag> : null}
      </h3>
      {drawnInWords(drawing) ? <p className={styles.detail}>{drawnInWords(drawing)}</p> : null}
      {note ? (
        <p className={styles.note}>
          <LinkedText text={curlyQuotes(note)} />
        </p>
      ) : null}
      {events.length > 0 ? (
        <ul className={styles.events}>
          {events.map((event) => (
            <li key={event.id}>
              {whenInWords(event.when)}: <a href={`/time-line#event-${event.id}`}>{curlyQuotes(event.what)}</a>
            </li>
          ))}
        </ul>
      ) : null}
      <Naming place={place} term={termNamed(name.replace(/^the /, ''), glossary)} />
    </li>
  )
}

/** Where the articles name it, and how. */
function Naming({ place: { paras, forms }, term }: { place: Place; term: GlossaryTerm | undefined }) {
  return (
    <p className={styles.detail}>
      {paras.length > 0 ? (
        <>
          Named in <ParaRefs ids={paras} />
        </>
      ) : (
        'Named in none of the articles. '
      )}
      {forms.length > 0 ? `Also written ${forms.join(', ')}. ` : null}
      {term ? <a href={termHref(term.term)}>In the glossary</a> : null}
    </p>
  )
}

function drawnInWords(drawing: Drawing | null): string | null {
  if (drawing === null) return 'The map has no room for it.'
  switch (drawing.how) {
    case 'point':
      return null
    case 'area':
      return 'Its name is set across the area, with no point.'
    case 'inside':
      return `Lies in ${drawing.of.name} and has its sign.`
  }
}
