import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/field'
import styles from '../home.module.css'

export function JoinWithCode() {
  return (
    <section aria-labelledby="join" className={styles.join}>
      <div>
        <h2 id="join">Has your teacher given you a code?</h2>
        <p>Join the class, and your teacher sees how the lessons go. You need a name and a password, no e-mail.</p>
      </div>
      <form action="/join" method="get" className={styles.joinForm}>
        <TextField label="Class code" name="code" required maxLength={20} autoComplete="off" autoCapitalize="characters" spellCheck={false} hint="8 letters and digits" />
        <Button variant="secondary">Join the class</Button>
      </form>
    </section>
  )
}
