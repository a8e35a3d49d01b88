import { Passage } from '@/components/quiz/passage'
import { StandingMark } from '@/components/reading/standing-mark'
import { ArticleMark } from '@/components/ui/article-mark'
import type { Claim } from '@/domain/knowledge/claims'
import { placesOfClaim, runsOf, standingOf, type Run } from '@/domain/knowledge/compare-articles'
import type { Article } from '@/domain/lessons/schema'
import styles from '../compare.module.css'
import { LitClaim } from './lit-claim'

/** One of the two articles. With a claim chosen, its paragraphs are lit and what lies between them is folded. */
export function ArticleSide({ article, claim }: { article: Article; claim: Claim | null }) {
  const { id, slug, title, asOf, paragraphs } = article
  const places = claim ? placesOfClaim(claim, id) : { mentions: [], against: [] }
  const lit = new Set([...places.mentions.map(({ para }) => para), ...places.against])
  return (
    <section aria-labelledby={`side-${id}`} className={styles.side}>
      <h2 id={`side-${id}`} className={styles.sideTitle}>
        <ArticleMark id={id} /> <a href={`/articles/${slug}`}>{title}</a>
      </h2>
      <p className={styles.asOf}>{asOf}</p>
      {claim ? (
        <p className={styles.stands}>
          <StandingMark standing={standingOf(claim, id)} />
          {lit.size > 0 ? (
            <span>
              {[...lit].map((para) => (
                <a key={para} href={`#${para}`}>
                  {para}
                </a>
              ))}
            </span>
          ) : (
            <span>To be silent is not to deny.</span>
          )}
        </p>
      ) : null}
      {runsOf(paragraphs, lit).map((run) => (
        <RunOfParagraphs key={run.paragraphs[0]?.id} run={run} isFolded={claim !== null && !run.isLit} claim={claim} />
      ))}
    </section>
  )
}

function RunOfParagraphs({ run, isFolded, claim }: { run: Run; isFolded: boolean; claim: Claim | null }) {
  const passages = run.paragraphs.map((paragraph) => (
    <Passage key={paragraph.id} paragraph={paragraph} anchor linksActors marked={run.isLit}>
      {claim && run.isLit ? <LitClaim claim={claim} para={paragraph.id} /> : null}
    </Passage>
  ))
  if (!isFolded) return passages
  const [first, last] = [run.paragraphs[0]?.id, run.paragraphs.at(-1)?.id]
  return (
    <details className={styles.fold}>
      <summary>{first === last ? first : `${first} to ${last}`}</summary>
      {passages}
    </details>
  )
}
