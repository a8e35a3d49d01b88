import type { Claim } from '@/domain/knowledge/claims'
import { placesOfClaim, standingOf } from '@/domain/knowledge/compare-articles'
import { compareHref } from '@/domain/knowledge/links'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import type { Comparison } from '@/server/content/read-comparison'
import styles from '../compare.module.css'

/** The claims of the two articles: in both, in conflict, and in one while the other is silent. Each is a link that lights it. */
export function ClaimChoice({ comparison }: { comparison: Comparison }) {
  const { left, right, lists, claim } = comparison
  return (
    <nav aria-label="Claims of the two articles" className={styles.choice}>
      <ClaimGroup title="In both" claims={lists.both} comparison={comparison} isOpen />
      <ClaimGroup title="In conflict" claims={lists.conflict} comparison={comparison} isOpen />
      <ClaimGroup title={`In ${left.id}, ${right.id} is silent`} claims={lists.onlyLeft} comparison={comparison} isOpen={claim !== null && lists.onlyLeft.includes(claim)} />
      <ClaimGroup title={`In ${right.id}, ${left.id} is silent`} claims={lists.onlyRight} comparison={comparison} isOpen={claim !== null && lists.onlyRight.includes(claim)} />
    </nav>
  )
}

type ClaimGroupProps = { title: string; claims: Claim[]; comparison: Comparison; isOpen: boolean }

function ClaimGroup({ title, claims, comparison, isOpen }: ClaimGroupProps) {
  const { left, right, claim: chosen } = comparison
  return (
    <details open={isOpen} className={styles.group}>
      <summary>
        <h2>
          {title} <span className={styles.number}>{claims.length}</span>
        </h2>
      </summary>
      {claims.length === 0 ? <p className={styles.none}>None that the course knows of.</p> : null}
      <ul role="list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a href={compareHref({ left: left.slug, right: right.slug, claim: claim.id })} aria-current={claim.id === chosen?.id ? 'true' : undefined}>
              {curlyQuotes(claim.says)}
            </a>
            <span className={styles.rungs}>{[left.id, right.id].flatMap((id) => rungIn(claim, id)).join(', ')}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Such as "S1: rung 2": the best of them where an article makes the claim more than once. */
function rungIn(claim: Claim, article: string): string[] {
  const { mentions } = placesOfClaim(claim, article)
  const rung = mentions.length > 0 ? [`rung ${Math.max(...mentions.map((mention) => mention.rung))}`] : []
  const conflict = standingOf(claim, article) === 'conflicts' ? ['conflicts'] : []
  return rung.length + conflict.length > 0 ? [`${article}: ${[...rung, ...conflict].join(' and ')}`] : []
}
