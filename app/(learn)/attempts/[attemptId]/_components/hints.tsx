import { Button } from '@/components/ui/button'
import { nextHintSays } from '@/domain/attempts/hints'
import { LinkedText } from '@/question-types/paragraph-links'
import styles from './hints.module.css'

/** The hints that are open, and the next one with its cost told before it opens. Nothing where there are none. */
export function Hints({ hints, areFree }: { hints: readonly string[] | null; areFree: boolean }) {
  if (hints === null) return null
  const next = nextHintSays(hints.length, { isFree: areFree })
  return (
    <section id="hints" tabIndex={-1} aria-label="Hints" className={styles.hints}>
      <input type="hidden" name="hints" value={hints.length} />
      {hints.length > 0 ? (
        <ol>
          {hints.map((hint) => (
            <li key={hint} dir="auto">
              <LinkedText text={hint} opensNewTab />
            </li>
          ))}
        </ol>
      ) : null}
      {next ? (
        <p className={styles.next}>
          <span id="hint-cost">{next}</span>{' '}
          <Button name="intent" value="hint" variant="quiet" aria-describedby="hint-cost">
            Open the hint
          </Button>
        </p>
      ) : (
        <p className={styles.next}>All hints are open.</p>
      )}
    </section>
  )
}
