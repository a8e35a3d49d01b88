import { expect, test } from 'vitest'
import { loadCourse } from './load-course'
import { ourProse } from './our-prose'
import { tableProse } from './table-prose'

const { course } = loadCourse('content')
const knowledge = course!.knowledge

test('each skill that the exit quizzes ask for has a knowledge component', () => {
  const asked = knowledge.blueprint.flatMap(({ skills }) => Object.keys(skills))
  expect(asked.filter((skill) => !knowledge.components.some((component) => component.skill === skill))).toEqual([])
})

test('every C3 code and reading code comes with the grade bands that a class may need', () => {
  const codes = knowledge.standards.map(({ code }) => code)
  expect(codes.filter((code) => code.endsWith('.6-8')).length).toBeGreaterThanOrEqual(15)
  expect(codes).toEqual(expect.arrayContaining(['D2.His.15.6-8', 'D2.Geo.2.6-8', 'D4.1.6-8', 'RH.9-10.7', 'RH.11-12.7', 'WHST.6-8.1']))
})

test('the rows of corroboration run from C1 without a gap', () => {
  expect(knowledge.corroboration.map(({ id }) => id)).toEqual(knowledge.corroboration.map((_, index) => `C${index + 1}`))
})

test('the two target dates and the Friday talks are plans, and everything else has begun by the as-of date', () => {
  const plans = knowledge.events.filter(({ kind }) => kind === 'plan').map(({ when }) => when.from)
  expect(plans).toEqual(expect.arrayContaining(['2016-07-15', '2016-07-31', '2016-08-01']))
})

test('every silence is printed with its warning that silence is not denial', () => {
  expect(knowledge.absences.filter(({ reminder }) => !reminder.startsWith('Silence is not denial.')).map(({ id }) => id)).toEqual([])
})

test('words that a machine swapped are all in the two texts that a machine altered', () => {
  expect(knowledge.repairs.filter(({ para }) => !/^S[25]-/.test(para)).map(({ id }) => id)).toEqual([])
})

test('a place whose status is disputed says so', () => {
  expect(knowledge.places.filter(({ id }) => id === 'crimea' || id === 'golan').map(({ status }) => status)).toEqual(['Status disputed', 'Status disputed'])
})

test('our own words in the tables are checked like our other prose', () => {
  const checked = ourProse(course!)
  expect(checked).toEqual(expect.arrayContaining(tableProse(knowledge)))
})
