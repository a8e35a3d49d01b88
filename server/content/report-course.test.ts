import { expect, test } from 'vitest'
import { checkContent } from './check-content'
import { loadCourse } from './load-course'
import { reportCourse } from './report-course'

const { course } = loadCourse('content')
const report = reportCourse(course!, checkContent('content').findings)
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0)

test('every question is counted once by type, lesson, skill, level and status', () => {
  for (const by of ['byType', 'byLesson', 'bySkill', 'byBloom', 'byStatus'] as const) expect(sum(report.questions[by]), by).toBe(report.counts.questions)
})

test('a paragraph is either cited, read in a lesson, or listed as unused', () => {
  const all = course!.articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))
  for (const id of report.unused.paragraphs) {
    expect(all).toContain(id)
    expect(report.questions.byCitedParagraph[id]).toBeUndefined()
  }
})

test('an actor without a question and without a lesson is listed', () => {
  const quiet = reportCourse({ ...course!, lessons: [], tests: {} }, [])
  expect(quiet.counts.questions).toBe(0)
  expect(quiet.unused.actors).toHaveLength(course!.knowledge.actors.length)
  expect(quiet.unused.claims).toHaveLength(course!.knowledge.claims.length)
})
