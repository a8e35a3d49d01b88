import { Rung } from '@/components/ui/rung'
import { Tag } from '@/components/ui/tag'
import { classNames } from '@/components/ui/class-names'
import { paragraphHref } from '@/domain/lessons/paragraph-id'
import type { Paragraph, PrintedWords, Voice } from '@/domain/lessons/schema'
import { curlyQuotes, quoted } from '@/domain/lessons/curly-quotes'
import styles from './passage.module.css'

type PassageProps = {
  paragraph: Paragraph
  /** The passage that decides a question. */
  marked?: boolean
  /** True on the article's own page: the passage is then what `#S3-4` leads to. */
  anchor?: boolean
}

/** A paragraph as the course may show it: our summary, the printed words, and whose voices are in it. */
export function Passage({ paragraph, marked, anchor }: PassageProps) {
  const { id, kind, summary, printed, voices } = paragraph
  return (
    <article id={anchor ? id : undefined} tabIndex={anchor ? -1 : undefined} className={classNames(styles.passage, marked && styles.marked)} aria-label={`Paragraph ${id}`}>
      <div className={styles.sheet}>
        <p className={styles.id}>
          <a href={paragraphHref(id)}>{id}</a>
          {kind === 'paragraph' ? null : <Tag>{kindNames[kind]}</Tag>}
        </p>
        <div className={styles.text}>
          <p className={styles.summary}>{curlyQuotes(summary)}</p>
          <Printed printed={printed} />
        </div>
        {voices.length > 0 ? (
          <ul role="list" className={styles.voices} aria-label={`Voices in ${id}`}>
            {voices.map((voice, index) => (
              <VoiceLine key={index} voice={voice} />
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

function VoiceLine({ voice }: { voice: Voice }) {
  return (
    <li>
      <p className={styles.who}>
        <strong>{voice.who}</strong> {manner(voice)}
      </p>
      <Rung rung={voice.rung} />
      {voice.note ? <p className={styles.note}>{curlyQuotes(voice.note)}</p> : null}
    </li>
  )
}

function manner({ how, verb }: Voice): string {
  const by = verb ? `, “${verb}”` : ''
  switch (how) {
    case 'quotation':
      return `in quotation marks${by}`
    case 'paraphrase':
      return `in the writer’s words${by}`
    case 'outlet':
      return `in its own voice${by}`
  }
}
