import { manner } from '@/components/quiz/manner'
import { ActorLink } from '@/components/reading/actor-link'
import { Rung } from '@/components/ui/rung'
import type { Claim, Mention } from '@/domain/knowledge/claims'
import { quoted } from '@/domain/lessons/curly-quotes'
import { actorNamed } from '@/server/content/read-actor'
import styles from '../compare.module.css'

/** What a lit paragraph does with the claim: who makes it here, in whose words, with which verb, on which rung; or that it conflicts. */
export function LitClaim({ claim, para }: { claim: Claim; para: string }) {
  const mentions = claim.mentions.filter((mention) => mention.para === para)
  return (
    <div className={styles.lit}>
      {mentions.map((mention, index) => (
        <MentionHere key={index} mention={mention} />
      ))}
      {claim.against.includes(para) ? <p>This paragraph conflicts with the claim.</p> : null}
    </div>
  )
}

function MentionHere({ mention }: { mention: Mention }) {
  return (
    <>
      <p>
        The claim is made here by <ActorLink actor={actorNamed(mention.who)} />, {manner(mention)}.
      </p>
      {mention.quote ? (
        <p>
          <q className={styles.quote}>{quoted(mention.quote)}</q>
        </p>
      ) : null}
      <Rung rung={mention.rung} />
    </>
  )
}
