import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { PlotFigure } from './plot-figure'

const axis = { name: 'Force', low: 'Less', high: 'More', steps: ['Less', 'As now', 'More'], notStated: true }
const drawn = renderToStaticMarkup(<PlotFigure x={axis} y={axis} marks={[{ x: 1, y: 3, mark: { sign: 'A', kind: 'placed' } }]} />)
const cells = new Map([...drawn.matchAll(/data-spot="([^"]*)"[^>]*><rect x="([^"]*)" y="([^"]*)"/g)].map(([, spot, x, y]) => [spot, { x: Number(x), y: Number(y) }]))
const at = (spot: string) => cells.get(spot) ?? { x: NaN, y: NaN }

describe('the plot', () => {
  test('has a cell for every pair of answers', () => {
    expect(cells.size).toBe(16)
  })

  test('puts more to the right and further up, and "not stated" outside the scale', () => {
    expect(at('3.1').x).toBeGreaterThan(at('1.1').x)
    expect(at('1.3').y).toBeLessThan(at('1.1').y)
    expect(at('not-stated.1').x).toBeGreaterThan(at('3.1').x + 46)
    expect(at('1.not-stated').y).toBeGreaterThan(at('1.1').y + 46)
  })

  test('draws a letter inside its cell', () => {
    expect(drawn.split('data-spot=').find((cell) => cell.includes('>A</text>'))).toMatch(/^"1\.3"/)
  })

  test('has room on the narrowest phone for five steps and "not stated" on both axes', () => {
    const five = { ...axis, steps: ['1', '2', '3', '4', '5'] }
    const width = Number(renderToStaticMarkup(<PlotFigure x={five} y={five} marks={[]} />).match(/viewBox="\S+ \S+ (\S+) /)?.[1])
    // 360 px less the margins of the page are 328 px: a cell of 46 units is still 44 px wide.
    expect((46 * 328) / width).toBeGreaterThanOrEqual(44)
  })
})
