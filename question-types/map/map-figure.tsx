import { placeIds, placeOf } from '@/domain/map/places'
import type { PanelId, PlaceId } from '@/domain/map/places'
import { layoutOf, panels, pointRadius } from '@/domain/map/projection'
import type { Layout } from '@/domain/map/projection'
import { FigureMarkSign, markSize } from '../figure-marks'
import type { FigureMark } from '../figure-marks'
import { MapLand } from './map-land'
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
        <MapLand panel={id} hatchId={hatchId} />
        {placeIds
          .filter((place) => placeOf(place).panel === id)
          .map((place) => <PlaceSign key={place} id={place} number={numbered.indexOf(place) + 1} marks={marks[place] ?? []} hatch={`url(#${hatchId})`} />)}
      </svg>
    </div>
  )
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
