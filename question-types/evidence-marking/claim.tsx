import styles from './evidence-marking.module.css'

/** The statement that the evidence is held against. It is ours: no article prints it. */
export function Claim({ claim }: { claim: string }) {
  return (
    <div className={styles.claim}>
      <p className={styles.label}>The claim</p>
      <p className={styles.statement} dir="auto">{claim}</p>
    </div>
  )
}
