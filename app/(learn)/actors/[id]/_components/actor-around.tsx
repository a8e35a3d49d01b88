import { ActorBranches } from '@/components/reading/actor-branches'
import { ParaRefs } from '@/components/reading/para-refs'
import { ArticleMark } from '@/components/ui/article-mark'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import type { ActorRecord } from '@/server/content/read-actor'
import styles from '../actor.module.css'

/** Where an actor appears, and what belongs to it. */
export function ActorAround({ record: { actor, inside } }: { record: ActorRecord }) {
  const articles = [...new Set(actor.paras.map(articleOfParagraph))]
  return (
    <aside aria-label="Where this actor appears and what belongs here" className={styles.aside}>
      <section aria-labelledby="appears">
        <h2 id="appears">Appears in</h2>
        {articles.length === 0 ? <p className={styles.none}>None of the articles.</p> : null}
        <ul role="list" className={styles.appears}>
          {articles.map((id) => (
            <li key={id}>
              <ArticleMark id={id} />
              <span>
                <ParaRefs ids={actor.paras.filter((para) => articleOfParagraph(para) === id)} />
              </span>
            </li>
          ))}
        </ul>
      </section>
      {inside.length > 0 ? (
        <section aria-labelledby="inside">
          <h2 id="inside">Belonging here</h2>
          <ActorBranches nodes={inside} />
        </section>
      ) : null}
    </aside>
  )
}
