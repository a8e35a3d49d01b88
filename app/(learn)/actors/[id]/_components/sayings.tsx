import { manner } from '@/components/quiz/manner'
import { ParaRef } from '@/components/quiz/para-ref'
import { ClaimsMade } from '@/components/reading/claims-made'
import { ArticleMark } from '@/components/ui/article-mark'
import { EmptyState } from '@/components/ui/empty-state'
import { Rung } from '@/components/ui/rung'
import type { Saying } from '@/domain/knowledge/sayings'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import type { Voice } from '@/domain/lessons/schema'
import { readArticle, readParagraph } from '@/server/content/course'
import styles from '../actor.module.css'

/** Everything that an actor says, article by article. */
export function Sayings({ sayings }: { sayings: Saying[] }) {
  const articles = [...new Set(sayings.map(({ para }) => articleOfParagraph(para)))]
  return (
    <section aria-labelledby="says" className={styles.part}>
      <h2 id="says">Own words and claims</h2>
      {articles.length === 0 ? <EmptyState title="Says nothing in these articles">Others may speak about this actor. That is not the same voice.</EmptyState> : null}
      {articles.map((id) => (
        <section key={id} aria-labelledby={`says-${id}`}>
          <h3 id={`says-${id}`} className={styles.article}>
            <ArticleMark id={id} /> <a href={`/articles/${id.toLowerCase()}`}>{readArticle(id)?.title ?? id}</a>
          </h3>
          <ul role="list" className={styles.sayings}>
            {sayings
              .filter(({ para }) => articleOfParagraph(para) === id)
              .map((saying) => (
                <SayingEntry key={saying.para} saying={saying} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function SayingEntry({ saying: { para, voices, claims } }: { saying: Saying }) {
  return (
    <li className={styles.saying}>
      <p className={styles.para}>
        <ParaRef id={para} />
      </p>
      <div>
        <p className={styles.summary}>{curlyQuotes(readParagraph(para)?.summary ?? '')}</p>
        {voices.map((voice, index) => (
          <VoiceHere key={index} voice={voice} />
        ))}
        {claims.length > 0 ? (
          <details>
            <summary>{claims.length === 1 ? '1 claim made here' : `${claims.length} claims made here`}</summary>
            <ClaimsMade label={`Claims in ${para}`} claims={claims} />
          </details>
        ) : null}
      </div>
    </li>
  )
}

function VoiceHere({ voice }: { voice: Voice }) {
  return (
    <div className={styles.voice}>
      <p>
        A voice {manner(voice)}. {voice.note ? curlyQuotes(voice.note) : null}
      </p>
      <Rung rung={voice.rung} />
    </div>
  )
}
