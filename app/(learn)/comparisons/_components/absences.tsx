import type { Absence } from '@/domain/knowledge/absences'
import { curlyQuotes } from '@/domain/lessons/curly-quotes'
import { LinkedText } from '@/question-types/paragraph-links'
import styles from '../comparisons.module.css'

/** What none of the articles says, how we looked, and whom one could ask. */
export function Absences({ absences }: { absences: Absence[] }) {
  return (
    <section aria-labelledby="absences" className={styles.section}>
      <h2 id="absences" tabIndex={-1}>What none of them says</h2>
      <p className={styles.intro}>Silence is not denial. A gap tells what to look for next.</p>
      <ul role="list" className={styles.absences}>
        {absences.map(({ id, what, searched, looked, ask, reminder }) => (
          <li key={id} id={`absence-${id}`}>
            <h3>{curlyQuotes(what)}</h3>
            <dl className={styles.gap}>
              <div>
                <dt>How we looked</dt>
                <dd>
                  <LinkedText text={curlyQuotes(looked)} />
                  {searched.length > 0 ? <span className={styles.forms}>Searched: {searched.join(', ')}</span> : null}
                </dd>
              </div>
              <div>
                <dt>Who could tell</dt>
                <dd>{curlyQuotes(ask)}</dd>
              </div>
              <div>
                <dt>Keep in mind</dt>
                <dd>
                  <LinkedText text={curlyQuotes(reminder)} />
                </dd>
              </div>
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
