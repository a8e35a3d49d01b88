import type { DrawnPlace } from '@/domain/map/drawn-places'
import type { Place } from '@/domain/knowledge/places'
import { placeOf, type PanelId, type PlaceId } from '@/domain/map/places'
import { frameOf, layoutOf, panels, pointRadius } from '@/domain/map/projection'
import { MapLand, RegionName } from '@/question-types/map/map-land'
import styles from './places-map.module.css'

/** The places of the course on two schematic panels. Hidden from screen readers: the list beside it has the same places and numbers. */
export function PlacesMap({ places }: { places: readonly DrawnPlace[] }) {
  return (
    <figure className={styles.figure}>
      <div className={styles.panels} aria-hidden="true">
        <Panel id="wider" places={places} />
        <Panel id="syria" places={places} />
      </div>
      <figcaption className={styles.legend}>
        <LayerSign layer="decided" /> talked about and decided, <LayerSign layer="fought" /> fought over, <LayerSign layer="orientation" /> named, or there to help find the way. A sketch without borders; most of the Atlantic Ocean is left out. Hatched areas, Crimea and the Golan Heights: status disputed.
      </figcaption>
    </figure>
  )
}

/** The sign of a layer by itself, for a legend or a list. */
export function LayerSign({ layer }: { layer: Place['layer'] }) {
  return (
    <svg className={styles.sign} viewBox="-9 -9 18 18" width="18" height="18" aria-hidden="true" focusable="false">
      <g className={styles.place}>
        <Shape layer={layer} x={0} y={0} />
      </g>
    </svg>
  )
}

function Panel({ id, places }: { id: PanelId; places: readonly DrawnPlace[] }) {
  const { name, width, height } = panels[id]
  return (
    <div className={styles.panel}>
      <p className={styles.title}>{name}</p>
      <svg className={styles.map} viewBox={`0 0 ${width} ${height}`} direction="ltr" focusable="false">
        <MapLand panel={id} hatchId={`places-hatch-${id}`} />
        {places.map(({ place, drawing }) => {
          if (drawing?.how === 'area' && drawing.panel === id) return <RegionName key={place.id} name={place.name} at={drawing.at} frame={frameOf({ panel: id, longitude: drawing.at[1] })} />
          if (drawing?.how === 'point' && placeOf(drawing.at).panel === id) return <PointSign key={place.id} place={place} at={drawing.at} number={drawing.number} />
          return null
        })}
      </svg>
    </div>
  )
}

function PointSign({ place, at, number }: { place: Place; at: PlaceId; number: number | null }) {
  const { point, name } = layoutOf(placeOf(at))
  return (
    <a href={`#place-${place.id}`} tabIndex={-1} className={styles.place}>
      <Shape layer={place.layer} {...point} />
      {number === null ? null : <text className={styles.number} x={point.x} y={point.y + 3.5} textAnchor="middle">{number}</text>}
      <text x={name.x} y={name.y} textAnchor={name.anchor}>{place.name}</text>
    </a>
  )
}

/** Round where it was decided, on its point where it was fought, small where it helps to find the way. */
function Shape({ layer, x, y }: { layer: Place['layer']; x: number; y: number }) {
  if (layer === 'orientation') return <circle className={styles.small} cx={x} cy={y} r="2.5" />
  if (layer === 'decided') return <circle className={styles.decided} cx={x} cy={y} r={pointRadius} />
  return <path className={styles.fought} d={`M${x} ${y - pointRadius - 1}l${pointRadius + 1} ${pointRadius + 1}l-${pointRadius + 1} ${pointRadius + 1}l-${pointRadius + 1} -${pointRadius + 1}z`} />
}
