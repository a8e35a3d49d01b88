import { expect, test } from 'vitest'
import { stanceNames } from '@/domain/knowledge/kind-names'
import { stances } from '@/domain/knowledge/positions'
import { drawnPlaces } from '@/domain/map/drawn-places'
import { readCourse } from './course'

const { knowledge, articles } = readCourse()

test('every place of the course is on the map', () => {
  expect(drawnPlaces(knowledge.places).filter(({ drawing }) => drawing === null).map(({ place }) => place.id)).toEqual([])
})

test('every stance that a position can have has its word', () => {
  expect(Object.keys(stanceNames)).toEqual([...stances])
})

test('every article has a cell in each row of corroboration and a count for each name', () => {
  const ids = articles.map(({ id }) => id)
  expect(knowledge.corroboration.filter(({ cells }) => ids.some((id) => !cells[id])).map(({ id }) => id)).toEqual([])
  expect(knowledge.naming.flatMap(({ terms }) => terms.filter(({ counts }) => ids.some((id) => counts[id] === undefined)).map(({ term }) => term))).toEqual([])
})
