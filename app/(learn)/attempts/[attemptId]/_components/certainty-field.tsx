import { certaintyLevels, type Certainty } from '@/domain/attempts/certainty'
import styles from './certainty-field.module.css'

/** How sure the student is. It is saved with the answer and never changes a mark. */
export function CertaintyField({ chosen }: { chosen: Certainty | null }) {
  return (
    <fieldset className={styles.field}>
      <legend>How sure are you?</legend>
      <p id="certainty-use" className={styles.use}>For you alone: it does not change your marks.</p>
      <div className={styles.levels}>
        {certaintyLevels.map(({ certainty, name, says }) => (
          <label key={certainty}>
            <input type="radio" name="certainty" value={certainty} defaultChecked={chosen === certainty} aria-describedby="certainty-use" />
            <span>
              {name} <small>{says}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
