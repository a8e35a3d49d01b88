import { expect, test } from 'vitest'
import type { Actor } from './actors'
import type { GlossaryTerm } from './glossary'
import { actorsNamed, glossaryByLetter, termNamed } from './glossary-index'

const term = (name: string, ...forms: string[]): GlossaryTerm => ({ term: name, kind: 'term', forms, meaning: '-', paras: [] })
const actor = (id: string, name: string, ...aliases: string[]): Actor => ({ id, name, kind: 'person', role: '-', aliases, describedAs: [], paras: [] })

test('sorts as a dictionary does: without articles, without regard to capitals', () => {
  const groups = glossaryByLetter(['The Washington Post', 'to ground', 'gauge', 'Warsaw', 'al-Qaida', 'Aleppo'].map((name) => term(name)))
  expect(groups.map(({ letter, terms }) => [letter, ...terms.map((each) => each.term)])).toEqual([['A', 'al-Qaida', 'Aleppo'], ['G', 'gauge', 'to ground'], ['W', 'Warsaw', 'The Washington Post']])
})

test('finds the actor that a term names, and takes another name only where none fits exactly', () => {
  const actors = [actor('us', 'United States', 'Washington'), actor('kerry', 'John Kerry'), actor('un', 'United Nations', 'UN')]
  expect(actorsNamed(term('John Kerry', 'Kerry'), actors).map(({ id }) => id)).toEqual(['kerry'])
  expect(actorsNamed(term('Washington'), actors).map(({ id }) => id)).toEqual(['us'])
  expect(actorsNamed(term('carrot', 'carrots'), actors)).toEqual([])
})

test('finds the term for a name, its own before another form', () => {
  const terms = [term('deadline', 'target date'), term('target date')]
  expect(termNamed('target date', terms)).toBe(terms[1])
  expect(termNamed('nothing', terms)).toBeUndefined()
})
