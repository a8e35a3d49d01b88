import { ActorLink } from '@/components/reading/actor-link'
import { sourceKindNames } from '@/domain/knowledge/kind-names'
import type { Provenance } from '@/domain/knowledge/provenance'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { actorNamed } from '@/server/content/read-actor'
import styles from '../family-tree.module.css'

/** What each source is, and whose words or work. */
export function SourcesTable({ provenance: { sources } }: { provenance: Provenance }) {
  return (
    <section aria-labelledby="sources" className={styles.part}>
      <h2 id="sources">The sources</h2>
      <dl className={styles.sources}>
        {sources.map(({ id, name, kind, about, actors }) => (
          <div key={id} id={`source-${id}`} tabIndex={-1}>
            <dt>
              {name} <span className={styles.kind}>{sourceKindNames[kind]}</span>
            </dt>
            <dd>
              {curlyQuotes(about)}{' '}
              {actors.map((actor, index) => (
                <span key={actor}>
                  {index > 0 ? ', ' : ''}
                  <ActorLink actor={actorNamed(actor)} />
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
