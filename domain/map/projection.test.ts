import { describe, expect, test } from 'vitest'
import { inMapOrder, placeIds, places } from './places'
import { frames, layoutOf, panels, project } from './projection'
import type { Box } from './projection'

const layouts = placeIds.map((id) => ({ id, panel: places[id].panel, ...layoutOf(places[id]) }))

describe('the layout of places', () => {
  test.each(layouts)('gives $id a target that a finger can hit, inside its panel', ({ target, panel }) => {
    expect(target.width).toBeGreaterThanOrEqual(46)
    expect(target.height).toBeGreaterThanOrEqual(46)
    expect(target.left).toBeGreaterThanOrEqual(0)
    expect(target.top).toBeGreaterThanOrEqual(0)
    expect(target.left + target.width).toBeLessThanOrEqual(panels[panel].width)
    expect(target.top + target.height).toBeLessThanOrEqual(panels[panel].height)
  })

  test('keeps all targets apart', () => {
    const pairs = layouts.flatMap((one, index) => layouts.slice(index + 1).filter(({ panel }) => panel === one.panel).map((other) => ({ one, other })))
    expect(pairs.filter(({ one, other }) => overlap(one.target, other.target)).map(({ one, other }) => `${one.id} ${other.id}`)).toEqual([])
  })

  test('puts north above south and west left of east, at one scale in both windows of the wider map', () => {
    for (const frame of Object.values(frames)) {
      const origin = project([40, 36], frame)
      expect(project([41, 36], frame).y).toBeLessThan(origin.y)
      expect(project([40, 37], frame).x).toBeGreaterThan(origin.x)
    }
    expect(frames.america.unit).toBe(frames.europe.unit)
  })

  test('keeps one order of places, whatever order an author wrote', () => {
    expect(inMapOrder(['aleppo', 'paris', 'moscow'])).toEqual(inMapOrder(['moscow', 'aleppo', 'paris']))
  })
})

function overlap(one: Box, other: Box): boolean {
  return one.left < other.left + other.width && other.left < one.left + one.width && one.top < other.top + other.height && other.top < one.top + one.height
}
