import { Button } from '@/components/ui/button'
import styles from './search-box.module.css'

/** A field that searches the reading room. It is a plain form: the question is in the address. */
export function SearchBox({ query = '' }: { query?: string }) {
  return (
    <form role="search" action="/search" className={styles.search}>
      <label htmlFor="q" className={styles.label}>
        Search the reading room
      </label>
      <p id="q-hint" className={styles.hint}>
        A name, a term, words of an article, or a paragraph such as S1-2. Put a phrase in quotation marks.
      </p>
      <div className={styles.row}>
        <input type="search" id="q" name="q" defaultValue={query} maxLength={80} autoComplete="off" spellCheck={false} dir="auto" aria-describedby="q-hint" className={styles.field} />
        <Button>Search</Button>
      </div>
    </form>
  )
}
