import { expect, test } from 'vitest'
import { termReader } from './find-terms'
import type { GlossaryTerm } from './glossary'

const term = (name: string, ...forms: string[]): GlossaryTerm => ({ term: name, kind: 'term', forms, meaning: '-', paras: [] })
const found = (text: string, ...terms: GlossaryTerm[]) => termReader(terms)(text).map(({ term: { term }, from, to }) => [term, text.slice(from, to)])

test('finds a term under its own name and under its forms', () => {
  expect(found('Allies of an envoy.', term('ally', 'allies'), term('envoy'))).toEqual([['ally', 'Allies'], ['envoy', 'envoy']])
})

test('marks only the first place, in one text and across texts', () => {
  const read = termReader([term('envoy', 'envoys')])
  expect(read('An envoy met envoys.')).toHaveLength(1)
  expect(read('The envoy left.')).toHaveLength(0)
})

test('tells a name in capitals from a small word', () => {
  expect(found('It is said that IS held it.', term('Islamic State group', 'IS'))).toEqual([['Islamic State group', 'IS']])
})

test('takes the longer of two forms and does not count the shorter inside it', () => {
  const terms = [term('transition'), term('peace', 'political transition')]
  expect(found('A political transition began.', ...terms)).toEqual([['peace', 'political transition']])
})

test('finds a name with an apostrophe after it, and none inside a hyphened word', () => {
  expect(found('Kerry’s plan and Kerry-like plans', term('John Kerry', 'Kerry'))).toEqual([['John Kerry', 'Kerry']])
  expect(found('a US-backed group', term('United States', 'US'))).toEqual([])
})

test('does not join words over a full stop', () => {
  expect(found('The state. Department heads spoke.', term('State Department', 'state department'))).toEqual([])
})
