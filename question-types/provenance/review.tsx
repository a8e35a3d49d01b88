import { inSeededOrder } from '@/domain/attempts/seeded-order'
import type { ReviewProps } from '../define'
import { letterAt } from '../letters'
import { NoteList, StandingMark } from '../note-list'
import { LinkedText } from '../paragraph-links'
import { ReviewFrame } from '../review-frame'
import { explain, reviewTexts, standingOfLink } from './explain'
import type { TextReview } from './explain'
import { FamilyTree } from './family-tree'
import type { TreeLink } from './family-tree'
import type { Authored, Response, Source } from './schema'
import { TextName } from './text-name'
import styles from './provenance.module.css'

export function ProvenanceReview({ question, response, seed, idPrefix }: ReviewProps<Authored, Response>) {
  const reviews = reviewTexts(question, response)
  return (
    <ReviewFrame question={question} explanation={explain(question, response)}>
      <Family sources={inSeededOrder(question.sources, `${seed}/${question.id}`)} reviews={reviews} />
      <div className={styles.marked}>
        {reviews.map((review, index) => (
          <MarkedText key={review.text.id} review={review} id={`${idPrefix}-${index}`} />
        ))}
      </div>
    </ReviewFrame>
  )
}

const linkWords: Record<TreeLink['standing'], string> = { right: 'found', wrong: 'not there', missed: 'left out' }

function Family({ sources, reviews }: { sources: readonly Source[]; reviews: readonly TextReview[] }) {
  const links = sources.flatMap(({ id }, source) =>
    reviews.flatMap(({ text, chosen }, index): TreeLink[] => {
      const standing = standingOfLink(text, chosen, id)
      return standing === null ? [] : [{ source, text: index, standing }]
    }),
  )
  return (
    <div className={styles.family}>
      <figure className={styles.figure}>
        <FamilyTree sources={sources.map((_, index) => letterAt(index))} texts={reviews.map(({ text }) => text.id)} links={links} />
        <figcaption>A whole line is a link that you found, a dashed one a link left out. A dotted line with a cross is not there.</figcaption>
      </figure>
      <ul className={styles.list}>
        {sources.map(({ id, label }, index) => {
          const own = links.filter(({ source }) => source === index)
          return (
            <li key={id}>
              <strong>{letterAt(index)}</strong> <bdi>{label}</bdi>: {own.length === 0 ? 'no link' : own.map(({ text, standing }) => `${reviews[text]?.text.id} (${linkWords[standing]})`).join(', ')}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

const noteWords = { right: 'You found it', wrong: 'You ticked it, and it is not there', missed: 'There, and you left it out', info: 'Rightly left blank' }

function MarkedText({ review: { text, result, note, linkNotes }, id }: { review: TextReview; id: string }) {
  return (
    <section className={styles.text} aria-labelledby={id}>
      <p id={id} className={styles.name}><TextName id={text.id} /></p>
      <StandingMark standing={note.standing} words={wordsOn(result)} />
      <p className={styles.says} dir="auto"><LinkedText text={note.text} /></p>
      <NoteList notes={linkNotes} words={noteWords} restLabel="About what you rightly left blank" />
    </section>
  )
}

function wordsOn({ ticked, fraction, hits, keyed, falseAlarms }: TextReview['result']): string {
  if (ticked === 'nothing') return 'Nothing ticked'
  if (ticked === 'both') return 'Contradicts itself'
  if (fraction === 1) return 'Right'
  const found = keyed > 0 ? [`${hits} of ${keyed} found`] : []
  const extra = falseAlarms > 0 ? [`${falseAlarms} too many`] : []
  return [...found, ...extra].join(', ')
}
