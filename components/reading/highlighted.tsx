import { highlight } from '@/domain/search/highlight'
import styles from './highlighted.module.css'

/** A text in which what was searched for is marked. */
export function Highlighted({ text, query }: { text: string; query: string }) {
  return highlight(text, query).map(({ text: piece, isFound }, index) =>
    isFound ? (
      <mark key={index} className={styles.found}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  )
}
