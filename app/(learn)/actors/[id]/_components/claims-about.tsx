import { ParaRefs } from '@/components/reading/para-refs'
import type { Claim } from '@/domain/knowledge/claims'
import { claimHref } from '@/domain/knowledge/links'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import styles from '../actor.module.css'

/** The claims that concern an actor, whoever makes them. */
export function ClaimsAbout({ claims }: { claims: Claim[] }) {
  if (claims.length === 0) return null
  return (
    <section aria-labelledby="about" className={styles.part}>
      <h2 id="about">Claims about this actor</h2>
      <details>
        <summary>{claims.length === 1 ? '1 claim' : `${claims.length} claims`}, by whoever makes them</summary>
        <ul role="list" className={styles.gaps}>
          {claims.map(({ id, says, mentions }) => (
            <li key={id}>
              <a href={claimHref(id)}>{curlyQuotes(says)}</a>{' '}
              <ParaRefs ids={[...new Set(mentions.map(({ para }) => para))]} />
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
