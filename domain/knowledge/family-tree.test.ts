import { expect, test } from 'vitest'
import { familyTree, sharedSources } from './family-tree'
import type { Provenance } from './provenance'

const source = (id: string, kind: Provenance['sources'][number]['kind'] = 'agency') => ({ id, name: id, kind, about: '-', actors: [] })
const link = (article: string, from: string, certainty: 'certain' | 'likely' | 'possible' = 'certain') => ({ article, source: from, paras: ['S1-1'], how: 'look-up' as const, certainty })
const provenance: Provenance = {
  sources: [source('own', 'own-words'), source('late'), source('shared'), source('unused')],
  links: [link('S1', 'own', 'possible'), link('S2', 'own', 'likely'), link('S2', 'late'), link('S1', 'shared', 'likely'), { ...link('S1', 'shared'), how: 'named-in-the-text' }, link('S2', 'shared', 'likely')],
}

test('orders sources by the articles above them, own words last, and leaves out what nothing rests on', () => {
  expect(familyTree(provenance, ['S1', 'S2']).sources.map(({ id }) => id)).toEqual(['shared', 'late', 'own'])
})

test('draws one line between an article and a source, the surest', () => {
  const lines = familyTree(provenance, ['S1', 'S2']).lines
  expect(lines).toHaveLength(5)
  expect(lines[0]).toEqual({ article: 'S1', source: 'shared', certainty: 'certain', how: 'named-in-the-text' })
})

test('names the sources of more than one article, but no own words', () => {
  expect(sharedSources(provenance)).toEqual([{ source: source('shared'), articles: ['S1', 'S2'] }])
})
