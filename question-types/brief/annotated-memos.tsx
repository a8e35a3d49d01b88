import { LinkedText } from '../paragraph-links'
import { rubricRows, sumOf, topLevel, topSum } from './rubric-rows'
import type { Authored, Example } from './schema'
import styles from './brief.module.css'

/** What memos of each level look like, and why. */
export function AnnotatedMemos({ examples }: Pick<Authored, 'examples'>) {
  return (
    <ul className={styles.examples}>
      {examples.map((example) => (
        <li key={example.text}>
          <details>
            <summary>{`A memo worth ${sumOf(example.levels)} of ${topSum}`}</summary>
            <blockquote className={styles.written} dir="auto"><LinkedText text={example.text} /></blockquote>
            <p className={styles.levels}>{levelsInWords(example)}</p>
            <p dir="auto"><LinkedText text={example.note} /></p>
          </details>
        </li>
      ))}
    </ul>
  )
}

function levelsInWords({ levels }: Example): string {
  return `${rubricRows.map(({ id, name }) => `${name}: ${levels[id]} of ${topLevel}`).join('. ')}.`
}
