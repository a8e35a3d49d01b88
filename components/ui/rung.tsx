import styles from './rung.module.css'

/** The ladder of attribution, from the top: how well a reader can check who said it. */
export const rungs = [
  { rung: 6, name: 'Document or recording', about: 'The words of a document or a recording are quoted.' },
  { rung: 5, name: 'Named, on the record', about: 'A named person said it in public, or to this outlet.' },
  { rung: 4, name: 'Named, through another outlet', about: 'A named person said it to somebody else, who is credited.' },
  { rung: 3, name: 'Not named, but described', about: 'We learn what sort of person it is, and why the name is held back.' },
  { rung: 2, name: 'Not named, no reason given', about: '“Officials”, with nothing more about them.' },
  { rung: 1, name: 'No attribution', about: 'The text says it itself, or the speaker was lost.' },
] as const

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
