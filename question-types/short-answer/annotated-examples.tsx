import { LinkedText } from '../paragraph-links'
import type { Authored } from './schema'
import styles from './short-answer.module.css'

/** What answers of each score look like, and why. */
export function AnnotatedExamples({ question }: { question: Authored }) {
  return (
    <ul className={styles.examples}>
      {question.examples.map(({ level, text, note }) => (
        <li key={text}>
          <p className={styles.label}>{`An answer worth ${level} of 2`}</p>
          <blockquote dir="auto">{text}</blockquote>
          <p dir="auto"><LinkedText text={note} /></p>
        </li>
      ))}
    </ul>
  )
}
