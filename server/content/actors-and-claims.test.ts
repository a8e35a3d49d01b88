import { expect, test } from 'vitest'
import { loadCourse } from './load-course'

const { course } = loadCourse('content')
const { actors, issues, claims, positions } = course!.knowledge
const paragraphs = course!.articles.flatMap((article) => article.paragraphs)

test('every voice in the articles is an actor with a page of its own', () => {
  expect(paragraphs.flatMap(({ id, voices }) => voices.filter(({ actor }) => !actor).map(({ who }) => `${id}: ${who}`))).toEqual([])
})

test('every paragraph with news in it carries a claim', () => {
  const claimed = new Set(claims.flatMap(({ mentions }) => mentions.map(({ para }) => para)))
  expect(paragraphs.filter(({ id, kind }) => kind !== 'boilerplate' && kind !== 'subhead' && !claimed.has(id)).map(({ id }) => id)).toEqual([])
})

test('there are at least 110 claims, and each article makes some', () => {
  expect(claims.length).toBeGreaterThanOrEqual(110)
  for (const { id } of course!.articles) expect(claims.filter(({ articles }) => articles[id] === 'agrees').length).toBeGreaterThan(10)
})

test('each issue has a stated position and a gap', () => {
  const rowsOf = (issue: string) => positions.filter((position) => position.issue === issue)
  expect(issues.length).toBeGreaterThanOrEqual(10)
  expect(issues.filter(({ id }) => !rowsOf(id).some(({ stance }) => stance !== 'not-stated')).map(({ id }) => id)).toEqual([])
  expect(issues.filter(({ id }) => !rowsOf(id).some(({ stance }) => stance === 'not-stated')).map(({ id }) => id)).toEqual([])
})

test('no opposition group is given a position, since none of them speaks', () => {
  const groups = actors.filter(({ id, within }) => [id, within].includes('opposition-groups')).map(({ id }) => id)
  expect(positions.filter(({ actor, stance }) => groups.includes(actor) && stance !== 'not-stated')).toEqual([])
})

test('a view that only somebody else reports names who reports it', () => {
  const silent = actors.filter(({ id }) => id === 'saudi-arabia' || id === 'us-allies').map(({ id }) => id)
  const stated = positions.flatMap((position) => (position.stance !== 'not-stated' && silent.includes(position.actor) ? [position.reportedBy] : []))
  expect(stated).toEqual(stated.map(() => 'defence-official'))
})
