import { expect, test } from 'vitest'
import type { Actor } from './actors'
import { daysOfPositions, matrixHref, matrixOf, positionsIn } from './matrix'
import type { Position } from './positions'

const actor = (id: string, kind: Actor['kind'] = 'person'): Actor => ({ id, name: id, kind, role: '-', aliases: [], describedAs: [], paras: [] })
const issue = (id: string) => ({ id, name: id, question: `${id}?` })
type Told = { para: string; asOf?: string }
const wants = (who: string, about: string, { para, asOf = '2016-07-14' }: Told): Position => ({ actor: who, issue: about, stance: 'supports', says: '-', paras: [para], asOf, rung: 5 })
const gap: Position = { actor: 'putin', issue: 'aid', stance: 'not-stated', says: '-', paras: [] }

const tables = {
  actors: [actor('kerry'), actor('putin'), actor('russia', 'state'), actor('silent')],
  issues: [issue('aid'), issue('trust')],
  positions: [wants('kerry', 'aid', { para: 'S1-2', asOf: '2016-07-12' }), wants('kerry', 'aid', { para: 'S4-5' }), wants('russia', 'trust', { para: 'S3-1' }), gap],
}
const shape = (filter: Parameters<typeof matrixOf>[1]) => matrixOf(tables, filter).map(({ actor: { id }, cells }) => [id, ...cells.map(({ positions }) => positions.length)])

test('has a row for everybody of whom something is told, a gap included, and a cell for every issue', () => {
  expect(shape({})).toEqual([['kerry', 2, 0], ['putin', 1, 0], ['russia', 0, 1]])
})

test('keeps what rests on a paragraph of the article', () => {
  expect(shape({ article: 'S4' })).toEqual([['kerry', 1, 0]])
})

test('keeps what a report could know by the day, and every gap', () => {
  expect(shape({ asOf: '2016-07-13' })).toEqual([['kerry', 1, 0], ['putin', 1, 0]])
})

test('keeps one kind of actor', () => {
  expect(shape({ kind: 'state' })).toEqual([['russia', 0, 1]])
})

test('a gap without paragraphs belongs to no article', () => {
  expect(positionsIn([gap], { article: 'S1' })).toEqual([])
})

test('an open cell keeps the filter in the address', () => {
  expect(matrixHref({})).toBe('/matrix')
  expect(matrixHref({ article: 'S1', kind: 'state' }, { actor: 'russia', issue: 'trust' })).toBe('/matrix?article=S1&kind=state&actor=russia&issue=trust#cell')
})

test('names each day once, in order', () => {
  expect(daysOfPositions(tables.positions)).toEqual(['2016-07-12', '2016-07-14'])
})
