import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { canonicalJson } from './canonical-json'
import { checkContent } from './check-content'
import { folderStamp } from './folder-stamp'
import { loadCourse } from './load-course'

const folder = mkdtempSync(join(tmpdir(), 'content-'))
const change = (file: string, from: string | RegExp, to: string) =>
  writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to))

beforeEach(() => cpSync('content', folder, { recursive: true }))
afterAll(() => rmSync(folder, { recursive: true }))

test('the course in this repository loads without a mistake', () => {
  const { course, problems } = loadCourse('content')
  expect(problems).toEqual([])
  expect(course?.lessons.map(({ id }) => id)).toEqual(course?.lessonOrder)
  expect(course?.articles.map(({ paragraphs }) => paragraphs.length)).toEqual([10, 20, 21, 18, 17])
})

test('nothing in this repository\u2019s content breaks a rule', () => {
  const errors = checkContent('content').findings.filter(({ level }) => level === 'error')
  expect(errors.map(({ code, path, message }) => `${code} ${path}: ${message}`)).toEqual([])
})

test('a misspelt key is named with its file and place', () => {
  change('articles/s3.yaml', 'asOf:', 'asof:')
  expect(loadCourse(folder).problems).toContainEqual({ file: 'articles/s3.yaml', path: '', message: 'Unrecognized key: "asof"' })
})

test('a table may be a folder of files, and a mistake in one of them is named with its file', () => {
  change('knowledge/claims/1-the-trip.yaml', 'rung: 1', 'rung: 7')
  expect(loadCourse(folder).problems).toContainEqual({ file: 'knowledge/claims/1-the-trip.yaml', path: '[0].mentions[0].rung', message: 'Too big: expected number to be <=6' })
})

test('a file that is not YAML is named with its line', () => {
  change('course.yaml', 'title:', 'title: "')
  expect(loadCourse(folder).problems[0]).toMatchObject({ file: 'course.yaml', path: expect.stringMatching(/^line \d+$/) })
})

test('a reference to a paragraph that does not exist is found', () => {
  change('knowledge/actors.yaml', 'S1-1', 'S1-99')
  expect(checkContent(folder).findings).toContainEqual(expect.objectContaining({ code: 'REF', file: 'knowledge/actors.yaml', message: 'There is no S1-99.' }))
})

test('a quiz has the same hash until one of its questions changes', () => {
  const hashes = () => loadCourse(folder).course!.lessons.map(({ quizzes }) => quizzes['exit-a'].hash)
  const before = hashes()
  expect(hashes()).toEqual(before)
  const [lesson] = loadCourse(folder).course!.lessons
  change(`${lesson!.folder}/exit-quiz.a.yaml`, /stem: .*/, 'stem: Which text is this?')
  expect(hashes()[0]).not.toBe(before[0])
  expect(hashes().slice(1)).toEqual(before.slice(1))
})

test('with the articles at hand, a wrong fingerprint is found', () => {
  const faults = checkContent(folder, new Map([['S1-1', 'Other words.']])).findings
  expect(faults).toContainEqual(expect.objectContaining({ code: 'ART', path: 'S1-1', message: 'The fingerprint is not that of the paragraph.' }))
})

test('canonical JSON does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 2 }], a: undefined })).toBe(canonicalJson({ a: undefined, b: [{ c: 2, d: 1 }] }))
})

test('the stamp of a folder changes when a file is saved', () => {
  const before = folderStamp(folder)
  change('course.yaml', 'title:', 'title: ')
  expect(folderStamp(folder)).not.toBe(before)
  expect(folderStamp(join(folder, 'nowhere'))).toBe('')
})
