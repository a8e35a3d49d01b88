import { expect, test } from 'vitest'
import { actorTree, insideOf, surroundingsOf, type ActorNode } from './actor-tree'
import type { Actor } from './actors'

const actor = (id: string, within?: string, kind: Actor['kind'] = 'office'): Actor => ({ id, name: id, kind, role: '-', aliases: [], within, describedAs: [], paras: [] })
const actors = [actor('state', undefined, 'state'), actor('ministry', 'state'), actor('minister', 'ministry', 'person'), actor('paper', undefined, 'outlet')]
const shape = (nodes: ActorNode[]): unknown[] => nodes.map(({ actor: { id }, isAskedFor, inside }) => [isAskedFor ? id : `(${id})`, ...shape(inside)])

test('puts each actor inside what it belongs to', () => {
  expect(shape(actorTree(actors))).toEqual([['state', ['ministry', ['minister']]], ['paper']])
})

test('keeps what stands around an actor that is asked for, and says that it is not asked for itself', () => {
  expect(shape(actorTree(actors, ({ kind }) => kind === 'person'))).toEqual([['(state)', ['(ministry)', ['minister']]]])
})

test('shows an actor on its own whose surroundings are not in the list', () => {
  expect(shape(actorTree(actors.slice(2)))).toEqual([['minister'], ['paper']])
})

test('shows what belongs to one actor', () => {
  expect(shape(insideOf('state', actors))).toEqual([['ministry', ['minister']]])
  expect(insideOf('paper', actors)).toEqual([])
})

test('names what stands around an actor, the nearest first', () => {
  expect(surroundingsOf(actors[2]!, actors).map(({ id }) => id)).toEqual(['ministry', 'state'])
  expect(surroundingsOf(actors[0]!, actors)).toEqual([])
})

test('stops where two actors claim to be inside each other', () => {
  const [one, other] = [actor('one', 'other'), actor('other', 'one')]
  expect(surroundingsOf(one, [one, other]).map(({ id }) => id)).toEqual(['other', 'one'])
})
