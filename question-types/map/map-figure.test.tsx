import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { placeIds, places } from '@/domain/map/places'
import { MapFigure } from './map-figure'

describe('the map', () => {
  test('names every place and numbers those that are offered', () => {
    const drawn = renderToStaticMarkup(<MapFigure numbered={['paris', 'aleppo']} marks={{ aleppo: [{ sign: 'C', kind: 'placed' }] }} idPrefix="map" />)
    for (const id of placeIds) expect(drawn).toContain(places[id].name)
    expect([...drawn.matchAll(/data-spot="([^"]*)"/g)].map(([, id]) => id)).toEqual(['paris', 'aleppo'])
    expect(drawn).toContain('>C</text>')
  })

  test('hatches the sign of a disputed place, too', () => {
    const drawn = renderToStaticMarkup(<MapFigure numbered={['crimea']} idPrefix="map" />)
    expect(drawn).toMatch(/data-spot="crimea".*?<circle[^>]*fill="url\(#map-hatch-wider\)"/)
  })

  test('tells every disputed area by its hatching, and in words', () => {
    const drawn = renderToStaticMarkup(<MapFigure numbered={[]} idPrefix="map" />)
    expect(drawn.match(/fill="url\(#map-hatch-(wider|syria)\)"/g)).toHaveLength(2)
    expect(drawn).toContain('status disputed')
  })
})
