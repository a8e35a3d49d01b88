import styles from './figure-marks.module.css'

/** Set down by the student and not marked yet; or the student's and right; the student's and not right; where it belongs. */
export type FigureMarkKind = 'placed' | 'right' | 'wrong' | 'belongs'

/** A letter in a figure. It stands for a card of the question. */
export type FigureMark = { sign: string; kind: FigureMarkKind }

/** Side of the square that one mark takes, in units of the figure. */
export const markSize = 15

/** A letter in a shape: the shape says what became of it, and a colour only helps. `x` and `y` are its centre. */
export function FigureMarkSign({ mark: { sign, kind }, x, y }: { mark: FigureMark; x: number; y: number }) {
  return (
    <g className={styles.mark} data-kind={kind}>
      <Shape kind={kind} x={x} y={y} />
      <text x={x} y={y + 3.5} textAnchor="middle">{sign}</text>
    </g>
  )
}

function Shape({ kind, x, y }: { kind: FigureMarkKind; x: number; y: number }) {
  if (kind === 'right' || kind === 'belongs') return <circle cx={x} cy={y} r={6.75} />
  return <rect x={x - 6.5} y={y - 6.5} width={13} height={13} />
}

/** What the shapes of a marked figure mean. */
export function FigureMarkLegend() {
  return (
    <ul className={styles.legend}>
      <LegendRow kind="right" says="Your place, and right" />
      <LegendRow kind="wrong" says="Your place, not right" />
      <LegendRow kind="belongs" says="Where the articles put it" />
    </ul>
  )
}

function LegendRow({ kind, says }: { kind: FigureMarkKind; says: string }) {
  return (
    <li>
      <svg viewBox="0 0 16 16" width="20" height="20" aria-hidden="true" focusable="false">
        <FigureMarkSign mark={{ sign: 'A', kind }} x={8} y={8} />
      </svg>
      {says}
    </li>
  )
}
