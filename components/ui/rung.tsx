import styles from './rung.module.css'
import { rungs } from './rungs'

/** One rung of the ladder: a small picture and its name. */
export function Rung({ rung, terse }: { rung: number; terse?: boolean }) {
  const name = rungs.find((each) => each.rung === rung)?.name ?? ''
  return (
    <span className={styles.rung}>
      <LadderPicture rung={rung} />
      <span>
        Rung {rung} of 6{terse ? null : <span className={styles.name}>: {name.toLowerCase()}</span>}
      </span>
    </span>
  )
}

/** The ladder with one rung marked: the higher, the easier to check. */
export function LadderPicture({ rung }: { rung: number }) {
  return (
    <svg className={styles.ladder} viewBox="0 0 22 40" width="22" height="40" aria-hidden="true" focusable="false">
      <path d="M5 1V39M17 1V39" className={styles.rail} />
      {rungs.map((each) => {
        const y = 40 - each.rung * 6 + 1
        return each.rung === rung ? <rect key={each.rung} x="1" y={y - 2} width="20" height="4" className={styles.here} /> : <path key={each.rung} d={`M5 ${y}H17`} className={styles.other} />
      })}
    </svg>
  )
}
