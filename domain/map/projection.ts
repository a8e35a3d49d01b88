import type { PanelId, Place, Side } from './places'

/** Degrees north, degrees east. */
export type Point = readonly [latitude: number, longitude: number]
export type Box = { left: number; top: number; width: number; height: number }
type XY = { x: number; y: number }

/** A window on the earth inside a panel. `unit` is the length of a degree of latitude, `parallel` the latitude at which east and north have one scale. */
export type Frame = { west: number; east: number; south: number; north: number; unit: number; parallel: number; left: number; top: number }

const widerScale = { unit: 6.55, parallel: 45 }

/** The Atlantic Ocean is left out: two windows of one scale stand side by side in the wider map. */
export const frames = {
  america: { west: -84, east: -70.2, south: 30, north: 46.5, ...widerScale, left: 0, top: 108 },
  europe: { west: -4, east: 50, south: 22, north: 63, ...widerScale, left: 70, top: 0 },
  syria: { west: 34.4, east: 43.6, south: 32.2, north: 37.6, unit: 42.5, parallel: 35, left: 0, top: 0 },
} as const satisfies Record<string, Frame>

/** Drawn 320 units wide or a little more: on the narrowest phone a unit is a pixel. */
export const panels = {
  wider: { name: 'The wider map', width: 320, height: 269 },
  syria: { name: 'Syria', width: 320, height: 230 },
} as const satisfies Record<PanelId, { name: string; width: number; height: number }>

/**
 * Equirectangular: x grows with the longitude, shortened by the cosine of the frame's parallel, and y with the way south.
 * https://en.wikipedia.org/wiki/Equirectangular_projection
 */
export function project([latitude, longitude]: Point, { west, north, unit, parallel, left, top }: Frame): XY {
  const shortened = Math.cos((parallel * Math.PI) / 180)
  return { x: tenth(left + (longitude - west) * unit * shortened), y: tenth(top + (north - latitude) * unit) }
}

export function frameOf({ panel, longitude }: Pick<Place, 'panel' | 'longitude'>): Frame {
  if (panel === 'syria') return frames.syria
  return longitude < frames.europe.west ? frames.america : frames.europe
}

export function boxOf(frame: Frame): Box {
  const { x, y } = project([frame.south, frame.east], frame)
  return { left: frame.left, top: frame.top, width: tenth(x - frame.left), height: tenth(y - frame.top) }
}

export const pointRadius = 8
const gap = 4
/** A little over the 44 px that a finger needs, where a unit is a pixel. */
const targetSize = 46
/** A letter of 12 units in the plain face, on average. */
const letterWidth = 6.3

/** Where a place stands, the box that can be tapped, where its name begins, ends or has its middle, and which way there is room beside it: 1 is down. */
export type Layout = { point: XY; target: Box; name: XY & { anchor: 'start' | 'middle' | 'end' }; room: 1 | -1 }

export function layoutOf(place: Place): Layout {
  const point = project([place.latitude, place.longitude], frameOf(place))
  const target = targetOf(place, point)
  return { point, target, name: nameAt(place.side, point, target), room: place.side.startsWith('n') ? -1 : 1 }
}

function targetOf({ side, name, panel }: Place, { x, y }: XY): Box {
  const words = name.length * letterWidth
  const isBeside = side !== 'n' && side !== 's'
  const width = Math.max(targetSize, isBeside ? 2 * pointRadius + gap + words : words)
  const top = side.startsWith('n') ? y + pointRadius - targetSize : side.startsWith('s') ? y - pointRadius : y - targetSize / 2
  return { left: tenth(leftOf(side, x, { width, room: panels[panel].width - width })), top: tenth(top), width: tenth(width), height: targetSize }
}

function leftOf(side: Side, x: number, { width, room }: { width: number; room: number }): number {
  if (side.endsWith('w')) return x + pointRadius - width
  if (side.endsWith('e')) return x - pointRadius
  return Math.min(Math.max(x - width / 2, 0), room)
}

function nameAt(side: Side, { x, y }: XY, target: Box): Layout['name'] {
  const away = pointRadius + gap
  if (side.endsWith('w')) return { x: tenth(x - away), y: y + 4, anchor: 'end' }
  if (side.endsWith('e')) return { x: tenth(x + away), y: y + 4, anchor: 'start' }
  return { x: tenth(target.left + target.width / 2), y: tenth(side === 'n' ? y - away : y + away + 8), anchor: 'middle' }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
