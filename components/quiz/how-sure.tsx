import { calibrate, type Calibration } from '@/domain/attempts/certainty'
import styles from './how-sure.module.css'

/** How often a student's sure and unsure answers were right: for that student alone. Nothing where it was never asked. */
export function HowSure({ answers }: { answers: readonly { certainty: number | null; isRight: boolean }[] }) {
  const levels = calibrate(answers)
  if (levels.every((level) => level.answers === 0)) return null
  return (
    <section aria-labelledby="how-sure" className={styles.sure}>
      <h2 id="how-sure">How sure you were</h2>
      <p>Only you see this, and it changes no marks. Knowing how sure to be is a skill of its own.</p>
      <table>
        <thead>
          <tr>
            <th scope="col">You said</th>
            <th scope="col">Right</th>
            <th scope="col">Answers</th>
          </tr>
        </thead>
        <tbody>
          {levels.map(({ certainty, name, right, answers: count }) => (
            <tr key={certainty}>
              <th scope="row">{name}</th>
              <td>{count === 0 ? '–' : right}</td>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {levels.flatMap((level) => verdictOn(level) ?? []).map((sentence) => <p key={sentence}>{sentence}</p>)}
    </section>
  )
}

function verdictOn({ name, answers, right, verdict }: Calibration): string | null {
  const start = `Of ${answers} answers marked ${name}, ${right} were right`
  switch (verdict) {
    case null:
      return null
    case 'too sure':
      return `${start}: fewer than the word says. Before you choose ${name}, look for the words that would prove you wrong.`
    case 'too unsure':
      return `${start}: more than the word says. You may trust your reading more.`
    case 'fits':
      return `${start}: that fits the word.`
  }
}
