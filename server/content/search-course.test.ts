import { expect, test } from 'vitest'
import { searchCourse } from './search-course'

const titles = (query: string, kind: string) => searchCourse(query).find((group) => group.kind === kind)?.results.map(({ entry }) => entry.title) ?? []

test('finds an actor by an alias, and before what only mentions it', () => {
  expect(titles('daesh', 'actor')[0]).toBe('Islamic State group')
})

test('finds a paragraph by its id and by a printed word', () => {
  expect(titles('S3-4', 'paragraph')).toEqual(['S3-4'])
  expect(titles('strong-arm', 'paragraph')).toContain('S3-4')
})

test('finds terms, claims and lessons', () => {
  expect(titles('cessation of hostilities', 'term')[0]).toBe('cessation of hostilities')
  expect(titles('planes ground', 'claim')).toContain('Russia would have to bring Assad to keep his planes on the ground.')
  expect(titles('whose story', 'lesson')).toContain('Whose story is this?')
})

test('finds nothing that is sealed or meant for teachers only', () => {
  expect(searchCourse('"rebels declare the end"')).toEqual([])
  expect(searchCourse('reteach')).toEqual([])
  expect(searchCourse('M12')).toEqual([])
})
