import { Passage } from '@/components/quiz/passage'
import { readParagraph } from '@/server/content/course'
import styles from './deciding-passages.module.css'

/** The passages that decide a question, opened in place; more than two wait folded. */
export function DecidingPassages({ ids }: { ids: readonly string[] }) {
  const paragraphs = [...new Set(ids)].flatMap((id) => readParagraph(id) ?? [])
  if (paragraphs.length === 0) return null
  return (
    <details className={styles.passages} open={paragraphs.length <= 2}>
      <summary>{paragraphs.length === 1 ? 'The passage that decides it' : `The ${paragraphs.length} passages that decide it`}</summary>
      {paragraphs.map((paragraph) => (
        <Passage key={paragraph.id} paragraph={paragraph} marked />
      ))}
    </details>
  )
}
