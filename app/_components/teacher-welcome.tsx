import { ButtonLink } from '@/components/ui/button'
import styles from '../home.module.css'

/** Teachers work at their desk; this is the page that their students see. */
export function TeacherWelcome({ name }: { name: string }) {
  return (
    <section aria-label="For teachers" className={styles.welcome}>
      <p>
        {name}, your classes are at your desk. Below is the front page as students meet it.
      </p>
      <ButtonLink href="/teach" variant="primary">
        Go to the desk
      </ButtonLink>
    </section>
  )
}
