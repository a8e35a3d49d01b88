import { FigureMarkSign, markSize } from '../figure-marks'
import type { FigureMark } from '../figure-marks'
import { stepsOf } from './steps'
import type { Axis, Step } from './steps'
import styles from './plot-figure.module.css'

/** A letter in the cell where both steps meet. */
export type PlotMark = { x: Step; y: Step; mark: FigureMark }

/** Side of a cell in units. On the narrowest phone a unit is a pixel, and a finger needs 44. */
const cellSize = 46
/** Between the scale and "not stated", which is no step of it. */
const gap = 6
const marksInRow = 3

/** The plane of two axes. Hidden from screen readers: whoever draws it also gives a list that says the same. */
export function PlotFigure({ x, y, marks }: { x: Axis; y: Axis; marks: readonly PlotMark[] }) {
  const columns = columnsOf(x)
  const rows = rowsOf(y)
  const margin = { left: y.notStated ? 36 : 14, bottom: x.notStated ? 26 : 16 }
  const width = lengthOf(x)
  const height = lengthOf(y)
  return (
    <div className={styles.plot} dir="ltr" aria-hidden="true">
      <p className={styles.name}><bdi>{y.name}</bdi></p>
      <p className={styles.end}>↑ <bdi>{y.high}</bdi></p>
      <svg className={styles.plane} viewBox={`${-margin.left} 0 ${margin.left + width} ${height + margin.bottom}`} direction="ltr" focusable="false">
        {rows.flatMap((row) =>
          columns.map((column) => (
            <Cell key={`${column.step}.${row.step}`} column={column} row={row} marks={marks.filter((each) => each.x === column.step && each.y === row.step).map(({ mark }) => mark)} />
          )),
        )}
        {columns.map(({ step, at }) => <Tick key={step} step={step} x={at + cellSize / 2} y={height + 12} anchor="middle" />)}
        {rows.map(({ step, at }) => <Tick key={step} step={step} x={-4} y={at + cellSize / 2 + 3.5} anchor="end" />)}
      </svg>
      <p className={styles.end}>↓ <bdi>{y.low}</bdi></p>
      <p className={styles.name}><bdi>{x.name}</bdi></p>
      <p className={styles.ends}>
        <span>← <bdi>{x.low}</bdi></span>
        <span><bdi>{x.high}</bdi> →</span>
      </p>
    </div>
  )
}

/** A step, and where its column or row begins. */
type Line = { step: Step; at: number }

function columnsOf(axis: Axis): Line[] {
  return stepsOf(axis).map((step, index) => ({ step, at: index * cellSize + (step === 'not-stated' ? gap : 0) }))
}

/** From the top: the highest step first, "not stated" below the scale. */
function rowsOf(axis: Axis): Line[] {
  const { length } = axis.steps
  return stepsOf(axis).map((step) => ({ step, at: step === 'not-stated' ? length * cellSize + gap : (length - step) * cellSize }))
}

function lengthOf({ steps, notStated }: Axis): number {
  return steps.length * cellSize + (notStated ? gap + cellSize : 0)
}

function Cell({ column, row, marks }: { column: Line; row: Line; marks: readonly FigureMark[] }) {
  const isOnScale = column.step !== 'not-stated' && row.step !== 'not-stated'
  const placeOf = (index: number) => ({ x: column.at + ((index % marksInRow) + 0.5) * markSize + 0.5, y: row.at + (Math.floor(index / marksInRow) + 0.5) * markSize + 0.5 })
  return (
    <g className={styles.cell} data-spot={`${column.step}.${row.step}`} data-on-scale={isOnScale}>
      <rect x={column.at} y={row.at} width={cellSize} height={cellSize} />
      {marks.map((mark, index) => <FigureMarkSign key={mark.sign} mark={mark} {...placeOf(index)} />)}
    </g>
  )
}

function Tick({ step, x, y, anchor }: { step: Step; x: number; y: number; anchor: 'middle' | 'end' }) {
  if (step !== 'not-stated') return <text className={styles.tick} x={x} y={y} textAnchor={anchor}>{step}</text>
  const first = anchor === 'end' ? y - 5 : y
  return (
    <text className={styles.tick} textAnchor={anchor}>
      <tspan x={x} y={first}>not</tspan>
      <tspan x={x} y={first + 11}>stated</tspan>
    </text>
  )
}
