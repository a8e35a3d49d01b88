import { america, europe, neighbours, syria } from '@/domain/map/outlines'
import type { PanelId } from '@/domain/map/places'
import { boxOf, frames, project } from '@/domain/map/projection'
import type { Frame, Point } from '@/domain/map/projection'
import styles from './map-land.module.css'

type MapLandProps = {
  panel: PanelId
  /** Unique on the page: what is disputed is filled with this pattern. */
  hatchId: string
}

/** The ground of a panel: seas, islands and areas, and what is disputed hatched. Goes into an `svg` of the panel's size. */
export function MapLand({ panel, hatchId }: MapLandProps) {
  const hatch = `url(#${hatchId})`
  return (
    <>
      <pattern id={hatchId} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className={styles.hatchLine} width="1.25" height="4" />
      </pattern>
      {panel === 'wider' ? <WiderLand hatch={hatch} /> : <SyriaLand hatch={hatch} />}
    </>
  )
}

/** A name set across an area, in degrees. */
export function RegionName({ name, at, frame }: { name: string; at: Point; frame: Frame }) {
  return <text className={styles.region} {...project(at, frame)} textAnchor="middle">{name}</text>
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
      {neighbours.map(({ name, at }) => <RegionName key={name} name={name} at={at} frame={frames.syria} />)}
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
