import { ActorLink } from '@/components/reading/actor-link'
import { StandingMark } from '@/components/reading/standing-mark'
import { ArticleMark } from '@/components/ui/article-mark'
import { Link } from '@/components/ui/link'
import type { Claim } from '@/domain/knowledge/claims'
import { standingOf, type Pair } from '@/domain/knowledge/compare-articles'
import { compareHref } from '@/domain/knowledge/links'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { readCourse } from '@/server/content/course'
import { actorNamed } from '@/server/content/read-actor'
import styles from '../compare.module.css'

/** The claim that is lit: how every article stands to it, from where the information comes, and whom it concerns. */
export function ChosenClaim({ claim, pair }: { claim: Claim; pair: Pair }) {
  const { articles, knowledge } = readCourse()
  const source = knowledge.provenance.sources.find(({ id }) => id === claim.root)
  return (
    <section id="chosen" tabIndex={-1} aria-labelledby="claim" className={styles.chosen}>
      <h2 id="claim">{curlyQuotes(claim.says)}</h2>
      {claim.note ? <p>{curlyQuotes(claim.note)}</p> : null}
      <ul role="list" aria-label="How the articles stand to it" className={styles.standings}>
        {articles.map(({ id }) => (
          <li key={id}>
            <ArticleMark id={id} /> <StandingMark standing={standingOf(claim, id)} />
          </li>
        ))}
      </ul>
      <dl className={styles.about}>
        {source ? (
          <div>
            <dt>Comes from</dt>
            <dd>
              {source.name}. <Link href="/family-tree">Family tree</Link>
            </dd>
          </div>
        ) : null}
        {claim.about.length > 0 ? (
          <div>
            <dt>Concerns</dt>
            <dd>
              {claim.about.map((id, index) => (
                <span key={id}>
                  {index > 0 ? ', ' : ''}
                  <ActorLink actor={actorNamed(id)} />
                </span>
              ))}
            </dd>
          </div>
        ) : null}
      </dl>
      <p className="no-print">
        <a href={compareHref(pair)}>Put the light out</a>
      </p>
    </section>
  )
}
