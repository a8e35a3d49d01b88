import { FigureMarkSign, markSize } from '../figure-marks'
import type { FigureMark } from '../figure-marks'
import { america, europe, neighbours, syria } from './outlines'
import { placeIds, placeOf } from './places'
import type { PanelId, PlaceId } from './places'
import { boxOf, frames, layoutOf, panels, pointRadius, project } from './projection'
import type { Frame, Layout, Point } from './projection'
import styles from './map-figure.module.css'

type MapFigureProps = {
  /** The places with a number, in the order of their numbers; the others are small points for orientation. */
  numbered: readonly PlaceId[]
  /** Letters to show beside a place. */
  marks?: Readonly<Partial<Record<PlaceId, readonly FigureMark[]>>>
  /** Unique on the page. */
  idPrefix: string
}

/** Two schematic panels. Hidden from screen readers: whoever draws it also gives a list that says the same. */
export function MapFigure({ numbered, marks = {}, idPrefix }: MapFigureProps) {
  return (
    <div className={styles.figure}>
      <div className={styles.panels} aria-hidden="true">
        <Panel id="wider" hatchId={`${idPrefix}-hatch-wider`} {...{ numbered, marks }} />
        <Panel id="syria" hatchId={`${idPrefix}-hatch-syria`} {...{ numbered, marks }} />
      </div>
      <p className={styles.legend}>A schematic map. Most of the Atlantic Ocean is left out. Hatched areas, Crimea and the Golan Heights: status disputed.</p>
    </div>
  )
}

type PanelProps = Required<Pick<MapFigureProps, 'numbered' | 'marks'>> & { id: PanelId; hatchId: string }

function Panel({ id, hatchId, numbered, marks }: PanelProps) {
  const { name, width, height } = panels[id]
  return (
    <div className={styles.panel}>
      <p className={styles.title}>{name}</p>
      <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} direction="ltr" focusable="false">
        <pattern id={hatchId} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.hatchLine} width="1.25" height="4" />
        </pattern>
        {id === 'wider' ? <WiderLand hatch={`url(#${hatchId})`} /> : <SyriaLand hatch={`url(#${hatchId})`} />}
        {placeIds
          .filter((place) => placeOf(place).panel === id)
          .map((place) => <PlaceSign key={place} id={place} number={numbered.indexOf(place) + 1} marks={marks[place] ?? []} hatch={`url(#${hatchId})`} />)}
      </svg>
    </div>
  )
}

function WiderLand({ hatch }: { hatch: string }) {
  const inset = { from: project([frames.syria.north, frames.syria.west], frames.europe), to: project([frames.syria.south, frames.syria.east], frames.europe) }
  return (
    <>
      <Ground frame={frames.america} />
      <Shapes outlines={america.sea} frame={frames.america} className={styles.sea} />
      <Ground frame={frames.europe} />
      <Shapes outlines={europe.sea} frame={frames.europe} className={styles.sea} />
      <Shapes outlines={europe.island} frame={frames.europe} className={styles.land} />
      <Shapes outlines={europe.disputed} frame={frames.europe} fill={hatch} />
      <rect className={styles.inset} x={inset.from.x} y={inset.from.y} width={inset.to.x - inset.from.x} height={inset.to.y - inset.from.y} />
      <text className={styles.region} x={(inset.from.x + inset.to.x) / 2} y={(inset.from.y + inset.to.y) / 2 + 4} textAnchor="middle">Syria</text>
    </>
  )
}

function SyriaLand({ hatch }: { hatch: string }) {
  return (
    <>
      <Ground frame={frames.syria} />
      <Shapes outlines={syria.area} frame={frames.syria} className={styles.area} />
      <Shapes outlines={syria.sea} frame={frames.syria} className={styles.sea} />
      <Shapes outlines={syria.disputed} frame={frames.syria} fill={hatch} />
      {neighbours.map(({ name, at }) => <text key={name} className={styles.region} {...project(at, frames.syria)} textAnchor="middle">{name}</text>)}
    </>
  )
}

function Ground({ frame }: { frame: Frame }) {
  const { left, top, width, height } = boxOf(frame)
  return <rect className={styles.land} x={left} y={top} width={width} height={height} />
}

function Shapes({ outlines, frame, ...paint }: { outlines: readonly (readonly Point[])[]; frame: Frame; className?: string; fill?: string }) {
  return outlines.map((outline, index) => <path key={index} d={`M${outline.map((point) => Object.values(project(point, frame)).join(' ')).join('L')}Z`} {...paint} />)
}

type PlaceSignProps = { id: PlaceId; number: number; marks: readonly FigureMark[]; hatch: string }

function PlaceSign({ id, number, marks, hatch }: PlaceSignProps) {
  const place = placeOf(id)
  const layout = layoutOf(place)
  const { point, target, name } = layout
  const words = <text x={name.x} y={name.y} textAnchor={name.anchor}>{place.name}</text>
  if (number === 0) {
    return (
      <g className={styles.other}>
        <circle cx={point.x} cy={point.y} r="2.5" />
        {words}
      </g>
    )
  }
  return (
    <g className={styles.place} data-spot={id}>
      <rect className={styles.target} x={target.left} y={target.top} width={target.width} height={target.height} />
      {place.isDisputed && <circle cx={point.x} cy={point.y} r={pointRadius + 4} fill={hatch} />}
      <circle className={styles.point} cx={point.x} cy={point.y} r={pointRadius} />
      <text className={styles.number} x={point.x} y={point.y + 3.5} textAnchor="middle">{number}</text>
      {words}
      {marks.map((mark, index) => <FigureMarkSign key={mark.sign} mark={mark} {...markAt(layout, index, marks.length)} />)}
    </g>
  )
}

const marksInRow = 4

/** Rows of letters that begin at the name and lead away from it. */
function markAt({ name, room }: Layout, index: number, count: number): { x: number; y: number } {
  const column = index % marksInRow
  const row = Math.floor(index / marksInRow)
  const y = name.y - 4 + room * (row + 1) * markSize
  if (name.anchor === 'start') return { x: name.x + (column + 0.5) * markSize, y }
  if (name.anchor === 'end') return { x: name.x - (column + 0.5) * markSize, y }
  const inRow = Math.min(marksInRow, count - row * marksInRow)
  return { x: name.x + (column + 0.5 - inRow / 2) * markSize, y }
}
