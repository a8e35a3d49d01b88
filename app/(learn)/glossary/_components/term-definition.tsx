import type { ReactNode } from 'react'
import { ActorLink } from '@/components/reading/actor-link'
import { ParaRefs } from '@/components/reading/para-refs'
import { VisuallyHidden } from '@/components/ui/visually-hidden'
import { termKindNames } from '@/domain/knowledge/kind-names'
import { termAnchor, termHref } from '@/domain/knowledge/links'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { LinkedText } from '@/question-types/paragraph-links'
import type { TermEntry } from '@/server/content/read-glossary'
import styles from '../glossary.module.css'

/** A term, what it means, and everywhere it leads. */
export function TermDefinition({ entry: { term: each, actors, place, lessons } }: { entry: TermEntry }) {
  const { term, kind, forms, meaning, paras } = each
  return (
    <div id={termAnchor(term)} tabIndex={-1} className={styles.entry}>
      <dt>
        <dfn>
          <a href={termHref(term)} className={styles.term}>
            <bdi>{term}</bdi>
          </a>
        </dfn>{' '}
        <span className={styles.kind}>{termKindNames[kind].one}</span>
        {forms.length > 0 ? <span className={styles.forms}>also {forms.join(', ')}</span> : null}
      </dt>
      <dd className={styles.meaning}>
        <LinkedText text={curlyQuotes(meaning)} />
      </dd>
      <Where name="In the articles">{paras.length > 0 ? <ParaRefs ids={paras} /> : null}</Where>
      <Where name="In lessons">
        {lessons.length > 0
          ? lessons.map(({ id, slug, title }) => (
              <span key={id}>
                <a href={`/lessons/${slug}`}>
                  {id}
                  <VisuallyHidden>: {title}</VisuallyHidden>
                </a>{' '}
              </span>
            ))
          : null}
      </Where>
      <Where name="Among the actors">
        {actors.length > 0
          ? actors.map((actor, index) => (
              <span key={actor.id}>
                {index > 0 ? ', ' : ''}
                <ActorLink actor={actor} />
              </span>
            ))
          : null}
      </Where>
      <Where name="On the map">{place ? <a href={`/map#place-${place.id}`}>{place.name}</a> : null}</Where>
    </div>
  )
}

function Where({ name, children }: { name: string; children: ReactNode }) {
  if (children === null) return null
  return (
    <dd className={styles.where}>
      {name}: {children}
    </dd>
  )
}
