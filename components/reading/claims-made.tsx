import { manner } from '@/components/quiz/manner'
import { Rung } from '@/components/ui/rung'
import { claimHref } from '@/domain/knowledge/links'
import type { ClaimMade } from '@/domain/knowledge/sayings'
import { curlyQuotes, quoted } from '@/domain/lessons/curly-quotes'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { ActorLink } from './actor-link'
import styles from './claims-made.module.css'

type ClaimsMadeProps = {
  /** What the list is of, for those who hear it. */
  label: string
  claims: ClaimMade[]
  /** Who makes a claim. Left out where the whole list is of one speaker. */
  speaker?: (id: string) => { id: string; name: string }
}

/** Claims where they are made: each with who makes it, in whose words, with which verb, and how well that can be checked. */
export function ClaimsMade({ label, claims, speaker }: ClaimsMadeProps) {
  return (
    <ul role="list" className={styles.claims} aria-label={label}>
      {claims.map(({ claim, mention }, index) => (
        <li key={index}>
          <p className={styles.says}>
            <a href={claimHref(claim.id, articleOfParagraph(mention.para))}>{curlyQuotes(claim.says)}</a>
          </p>
          <p className={styles.how}>
            {speaker ? <ActorLink actor={speaker(mention.who)} /> : 'Here'} {manner(mention)}
            {mention.quote ? (
              <>
                {': '}
                <q className={styles.quote}>{quoted(mention.quote)}</q>
              </>
            ) : null}
          </p>
          <Rung rung={mention.rung} />
        </li>
      ))}
    </ul>
  )
}
