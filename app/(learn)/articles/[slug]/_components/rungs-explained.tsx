import { LadderPicture } from '@/components/ui/rung'
import { rungs } from '@/components/ui/rungs'
import styles from '../article.module.css'

/** The legend of the ladder, folded away until it is wanted. */
export function RungsExplained() {
  return (
    <details className={styles.legend}>
      <summary>The six rungs of attribution</summary>
      <ol role="list" className={styles.rungs}>
        {rungs.map(({ rung, name, about }) => (
          <li key={rung}>
            <LadderPicture rung={rung} />
            <p>
              <strong>
                {rung}. {name}.
              </strong>{' '}
              {about}
            </p>
          </li>
        ))}
      </ol>
    </details>
  )
}
