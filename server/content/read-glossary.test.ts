import { expect, test } from 'vitest'
import { termAnchor } from '@/domain/knowledge/links'
import { readGlossary } from './read-glossary'

const all = readGlossary()
const entryOf = (name: string) => all.letters.flatMap(({ entries }) => entries).find(({ term }) => term.term === name)

test('links a term to its actor, to its place on the map, and to the lessons in which it stands', () => {
  expect(entryOf('Sergei Lavrov')?.actors.map(({ id }) => id)).toEqual(['lavrov'])
  expect(entryOf('Kremlin')?.place?.id).toBe('kremlin')
  expect(entryOf('attribution')?.lessons.map(({ id }) => id)).toContain('L5')
})

test('names a lesson once for a term, however often the term stands in it', () => {
  const lessons = entryOf('source')!.lessons.map(({ id }) => id)
  expect(new Set(lessons).size).toBe(lessons.length)
})

test('gives every term an anchor of its own', () => {
  const anchors = all.letters.flatMap(({ entries }) => entries.map(({ term }) => termAnchor(term.term)))
  expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([])
})

test('shows one kind', () => {
  const people = readGlossary('person')
  expect(people.letters.flatMap(({ entries }) => entries).every(({ term }) => term.kind === 'person')).toBe(true)
  expect(people.count).toBeLessThan(people.all)
})
