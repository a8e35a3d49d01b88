import type { ReactNode } from 'react'
import { ActorLink } from '@/components/reading/actor-link'
import { Rung } from '@/components/ui/rung'
import { Tag } from '@/components/ui/tag'
import { classNames } from '@/components/ui/class-names'
import { paragraphHref } from '@/domain/lessons/paragraph-id'
import type { Paragraph, PrintedWords, Voice } from '@/domain/lessons/schema'
import { curlyQuotes, quoted } from '@/domain/lessons/curly-quotes'
import { manner } from './manner'
import styles from './passage.module.css'

type PassageProps = {
  paragraph: Paragraph
  /** The passage that decides a question. */
  marked?: boolean
  /** True on the article's own page: the passage is then what `#S3-4` leads to. */
  anchor?: boolean
  /** The summary as HTML that is safe to print, where its terms are explained. */
  summaryHtml?: string
  /** Whether voices lead to the pages of those who speak. */
  linksActors?: boolean
  /** What belongs to the passage and stands below its words. */
  children?: ReactNode
}

/** A paragraph as the course may show it: our summary, the printed words, and whose voices are in it. */
export function Passage({ paragraph, marked, anchor, summaryHtml, linksActors, children }: PassageProps) {
  const { id, kind, summary, printed, voices } = paragraph
  return (
    <article id={anchor ? id : undefined} tabIndex={anchor ? -1 : undefined} className={classNames(styles.passage, marked && styles.marked)} aria-label={`Paragraph ${id}`}>
      <div className={styles.sheet}>
        <p className={styles.id}>
          <a href={paragraphHref(id)}>{id}</a>
          {kind === 'paragraph' ? null : <Tag>{kindNames[kind]}</Tag>}
        </p>
        <div className={styles.text}>
          {summaryHtml === undefined ? <p className={styles.summary}>{curlyQuotes(summary)}</p> : <p className={styles.summary} dangerouslySetInnerHTML={{ __html: summaryHtml }} />}
          <Printed printed={printed} />
          {children}
        </div>
        {voices.length > 0 ? (
          <ul role="list" className={styles.voices} aria-label={`Voices in ${id}`}>
            {voices.map((voice, index) => (
              <VoiceLine key={index} voice={voice} linksActors={linksActors} />
            ))}
          </ul>
        ) : null}
      </div>
    </article>
  )
}

const kindNames = { headline: 'Headline', caption: 'Caption', subhead: 'Sub-heading', boilerplate: 'Small print' } as const

function Printed({ printed }: { printed: PrintedWords[] }) {
  if (printed.length === 0) return null
  return (
    <ul role="list" className={styles.printed} aria-label="Printed words">
      {printed.map(({ words, why }) => (
        <li key={words}>
          <q>{quoted(words)}</q>
          {why ? <span className={styles.why}> {curlyQuotes(why)}</span> : null}
        </li>
      ))}
    </ul>
  )
}

function VoiceLine({ voice, linksActors }: { voice: Voice; linksActors?: boolean }) {
  const { who, actor } = voice
  return (
    <li>
      <p className={styles.who}>
        <strong>{linksActors && actor ? <ActorLink actor={{ id: actor, name: who }} /> : who}</strong> {manner(voice)}
      </p>
      <Rung rung={voice.rung} />
      {voice.note ? <p className={styles.note}>{curlyQuotes(voice.note)}</p> : null}
    </li>
  )
}
