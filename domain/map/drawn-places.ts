import type { Place } from '@/domain/knowledge/places'
import { placeIds, type PanelId, type PlaceId } from './places'
import type { Point } from './projection'

/** Where the name of an area is set, since no point would stand for it. */
const areas: Record<string, { panel: PanelId; at: Point }> = {
  'united-states': { panel: 'wider', at: [44.2, -77.1] },
  russia: { panel: 'wider', at: [60.6, 44] },
  europe: { panel: 'wider', at: [50.2, 10] },
  poland: { panel: 'wider', at: [53, 15.4] },
  syria: { panel: 'syria', at: [34.6, 38.9] },
  golan: { panel: 'syria', at: [32.85, 37] },
}

/** A sign at a point; a name across an area; the sign of another place, in which this one lies. */
export type Drawing = { how: 'point'; at: PlaceId; number: number | null } | { how: 'area'; panel: PanelId; at: Point } | { how: 'inside'; of: Place }
export type DrawnPlace = { place: Place; drawing: Drawing | null }

/**
 * How each place of the course is drawn, in the order given. Points where something was decided or fought over have a
 * number, counted from 1. Null for a place that the map has no room for.
 */
export function drawnPlaces(places: readonly Place[]): DrawnPlace[] {
  const numbered = places.filter(({ id, layer }) => isPlaceId(id) && layer !== 'orientation').map(({ id }) => id)
  return places.map((place) => ({ place, drawing: drawingOf(place, places, numbered) }))
}

function drawingOf(place: Place, places: readonly Place[], numbered: readonly string[]): Drawing | null {
  const { id } = place
  if (isPlaceId(id)) return { how: 'point', at: id, number: numbered.indexOf(id) + 1 || null }
  const area = areas[id]
  if (area) return { how: 'area', ...area }
  const around = places.find((other) => isPlaceId(other.id) && isNear(place, other))
  return around ? { how: 'inside', of: around } : null
}

function isPlaceId(id: string): id is PlaceId {
  return placeIds.some((each) => each === id)
}

// A tenth of a degree is less than the map can show.
function isNear(one: Place, other: Place): boolean {
  return Math.abs(one.lat - other.lat) < 0.1 && Math.abs(one.lon - other.lon) < 0.1
}
