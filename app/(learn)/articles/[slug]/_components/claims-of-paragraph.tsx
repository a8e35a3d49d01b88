import { ClaimsMade } from '@/components/reading/claims-made'
import type { ClaimMade } from '@/domain/knowledge/sayings'
import { actorNamed } from '@/server/content/read-actor'
import styles from '../article.module.css'

type ClaimsOfParagraphProps = { para: string; claims: ClaimMade[]; isOpen: boolean }

/** The claims that a paragraph makes, folded below it until they are wanted. */
export function ClaimsOfParagraph({ para, claims, isOpen }: ClaimsOfParagraphProps) {
  if (claims.length === 0) return null
  return (
    <details className={styles.claims} open={isOpen}>
      <summary>{claims.length === 1 ? '1 claim made here' : `${claims.length} claims made here`}</summary>
      <ClaimsMade label={`Claims in ${para}`} claims={claims} speaker={actorNamed} />
    </details>
  )
}
