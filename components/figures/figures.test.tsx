import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Event } from '@/domain/knowledge/events'
import { familyTree } from '@/domain/knowledge/family-tree'
import type { Place } from '@/domain/knowledge/places'
import { stretchesOf } from '@/domain/knowledge/time-axis'
import { drawnPlaces } from '@/domain/map/drawn-places'
import { FamilyTreeFigure, FamilyTreeLegend } from './family-tree-figure'
import { PlacesMap } from './places-map'
import { TimeAxis, TimeAxisLegend } from './time-axis'

const event = (id: string, kind: Event['kind'], when: Pick<Event['when'], 'from' | 'to' | 'precision'>): Event => ({ id, what: id, kind, when: { ...when, para: 'S1-1', words: '-' }, paras: ['S1-1'], actors: [], knownFrom: ['S1'] })
const events = [event('call', 'talk', { from: '2016-07', precision: 'month' }), event('week', 'talk', { from: '2016-07-04', to: '2016-07-10', precision: 'span' }), event('meeting', 'talk', { from: '2016-07-14', precision: 'day' })]
const stretches = stretchesOf(events, events.map((each, index) => ({ event: each, number: index + 1 })), { day: '2016-07-13', lastDay: '2016-07-15' })
const axis = stretches.map((stretch) => renderToStaticMarkup(<TimeAxis stretch={stretch} nowLabel="13 July 2016" />)).join('')

const place = (id: string, layer: Place['layer']): Place => ({ id, name: id, forms: [], lat: 0, lon: 0, layer, paras: [] })
const map = renderToStaticMarkup(<PlacesMap places={drawnPlaces([place('moscow', 'decided'), place('aleppo', 'fought'), place('crimea', 'orientation')])} />)

const source = { id: 'agency', name: 'An agency', kind: 'agency' as const, about: '-', actors: [] }
const link = { source: 'agency', paras: ['S1-1'], how: 'look-up' as const }
const tree = familyTree({ sources: [source], links: [{ ...link, article: 'S1', certainty: 'certain' }, { ...link, article: 'S2', certainty: 'likely' }] }, ['S1', 'S2'])
const family = renderToStaticMarkup(<FamilyTreeFigure tree={tree} titleOf={(id) => `Title of ${id}`} />)

describe('every figure', () => {
  const drawn = [axis, map, family, renderToStaticMarkup(<TimeAxisLegend />), renderToStaticMarkup(<FamilyTreeLegend />)]
  test('is hidden from screen readers, out of the way of the Tab key, and free of styles of its own', () => {
    for (const html of drawn) {
      expect(html.match(/<svg(?![^>]*aria-hidden)/g) ?? []).toHaveLength(html === map ? 2 : 0)
      expect(html).not.toMatch(/<a (?![^>]*tabindex="-1")/)
      expect(html).not.toContain('style=')
    }
    expect(map).toMatch(/<div class="[^"]*" aria-hidden="true">/)
  })
})

test('the time line draws a span between two ends, a month as a rounded field and a day as a box, painted as they stand to the day', () => {
  expect(axis).toMatch(/href="#event-call"[^>]*data-timing="perhaps"><rect[^>]*rx="4"/)
  expect(axis).toMatch(/href="#event-week"[^>]*data-timing="past"><g/)
  expect(axis).toMatch(/href="#event-meeting"[^>]*data-timing="not-yet"><rect(?![^>]*rx)/)
  expect(axis.match(/>13 July 2016</g)).toHaveLength(1)
})

test('the map numbers what was decided and fought over, tells them apart by shape, and hatches what is disputed', () => {
  expect([...map.matchAll(/>(\d+)<\/text>/g)].map(([, number]) => number)).toEqual(['1', '2'])
  expect(map).toMatch(/href="#place-moscow"[^>]*><circle/)
  expect(map).toMatch(/href="#place-aleppo"[^>]*><path/)
  expect(map.match(/fill="url\(#places-hatch-(wider|syria)\)"/g)).toHaveLength(2)
  expect(map).toContain('status disputed')
})

test('the family tree draws a line for each link, with how sure it is', () => {
  expect([...family.matchAll(/data-certainty="(\w+)"/g)].map(([, certainty]) => certainty)).toEqual(['certain', 'likely'])
  expect(family).toContain('>An agency</text>')
  expect(family).toContain('>Title of S2</text>')
})
