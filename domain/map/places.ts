/** The side of its point on which a name stands. */
export type Side = 'n' | 's' | 'e' | 'w' | 'ne' | 'nw' | 'se' | 'sw'

export type PanelId = 'wider' | 'syria'

/** A place on the map, in degrees north and east. A country or a region stands at a point inside it. */
export type Place = { name: string; latitude: number; longitude: number; panel: PanelId; side: Side; isDisputed?: true }

/**
 * Every place that a question may offer, from west to east in each panel. The five articles name all of them but
 * Raqqa and Latakia, which help to find one's way. The sides are chosen so that no two targets overlap.
 */
export const places = {
  washington: { name: 'Washington', latitude: 38.9, longitude: -77, panel: 'wider', side: 's' },
  paris: { name: 'Paris', latitude: 48.86, longitude: 2.35, panel: 'wider', side: 'n' },
  geneva: { name: 'Geneva', latitude: 46.2, longitude: 6.14, panel: 'wider', side: 's' },
  warsaw: { name: 'Warsaw', latitude: 52.2, longitude: 21, panel: 'wider', side: 's' },
  'baltic-states': { name: 'Baltic states', latitude: 56.9, longitude: 24.1, panel: 'wider', side: 'n' },
  ukraine: { name: 'Ukraine', latitude: 48.5, longitude: 31.5, panel: 'wider', side: 'ne' },
  crimea: { name: 'Crimea', latitude: 45.1, longitude: 34.3, panel: 'wider', side: 'sw', isDisputed: true },
  moscow: { name: 'Moscow', latitude: 55.75, longitude: 37.6, panel: 'wider', side: 'ne' },
  'saudi-arabia': { name: 'Saudi Arabia', latitude: 28, longitude: 42, panel: 'wider', side: 'sw' },
  azerbaijan: { name: 'Azerbaijan', latitude: 40.1, longitude: 47.6, panel: 'wider', side: 'n' },
  latakia: { name: 'Latakia', latitude: 35.52, longitude: 35.79, panel: 'syria', side: 's' },
  damascus: { name: 'Damascus', latitude: 33.51, longitude: 36.29, panel: 'syria', side: 'e' },
  idlib: { name: 'Idlib', latitude: 35.93, longitude: 36.63, panel: 'syria', side: 'nw' },
  aleppo: { name: 'Aleppo', latitude: 36.2, longitude: 37.16, panel: 'syria', side: 'ne' },
  raqqa: { name: 'Raqqa', latitude: 35.95, longitude: 39.01, panel: 'syria', side: 'e' },
  iraq: { name: 'Iraq', latitude: 34, longitude: 42.6, panel: 'syria', side: 'w' },
} as const satisfies Record<string, Place>

export type PlaceId = keyof typeof places

// The keys of an object literal are exactly the keys of its type.
export const placeIds = Object.keys(places) as PlaceId[]

export function placeOf(id: PlaceId): Place {
  return places[id]
}

/** The places in the order of the map, so that their numbers say nothing about a key. */
export function inMapOrder(ids: readonly PlaceId[]): PlaceId[] {
  return placeIds.filter((id) => ids.includes(id))
}
