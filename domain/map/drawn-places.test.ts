import { expect, test } from 'vitest'
import type { Place } from '@/domain/knowledge/places'
import { drawnPlaces } from './drawn-places'

const place = (id: string, layer: Place['layer'], [lat, lon]: [number, number] = [0, 0]): Place => ({ id, name: id, forms: [], lat, lon, layer, paras: [] })

test('numbers the points where something was decided or fought over, and no others', () => {
  const drawn = drawnPlaces([place('moscow', 'decided'), place('crimea', 'orientation'), place('aleppo', 'fought')])
  expect(drawn.map(({ drawing }) => drawing)).toEqual([
    { how: 'point', at: 'moscow', number: 1 },
    { how: 'point', at: 'crimea', number: null },
    { how: 'point', at: 'aleppo', number: 2 },
  ])
})

test('draws a place that lies inside another with that one', () => {
  const moscow = place('moscow', 'decided', [55.75, 37.62])
  expect(drawnPlaces([moscow, place('kremlin', 'decided', [55.752, 37.617])])[1]?.drawing).toEqual({ how: 'inside', of: moscow })
})

test('sets the name of a large area across it', () => {
  expect(drawnPlaces([place('russia', 'orientation', [60, 90])])[0]?.drawing).toMatchObject({ how: 'area', panel: 'wider' })
})

test('leaves out what it has no room for', () => {
  expect(drawnPlaces([place('atlantis', 'orientation', [31, -24])])[0]?.drawing).toBeNull()
})
