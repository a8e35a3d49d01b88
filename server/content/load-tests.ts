import { courseTestFile, courseTestNames, wholeCourse, type CourseTestName } from '@/domain/lessons/schema'
import { makeQuiz, type Quiz } from './load-lesson'
import { loadQuestions } from './load-questions'
import { listFolder, readYaml, type Reading } from './read-content-file'

/** A test of the whole course. */
export type CourseTest = { file: string; about: string; minutes: number; quiz: Quiz }
export type CourseTests = Partial<Record<CourseTestName, CourseTest>>

/** The tests that the course has; a course may do without. */
export function loadTests(reading: Reading): CourseTests {
  const names = listFolder(reading, 'tests')
  return Object.fromEntries(courseTestNames.filter((name) => names.includes(`${name}.yaml`)).flatMap((name) => loadTest(reading, name)))
}

function loadTest(reading: Reading, name: CourseTestName): [CourseTestName, CourseTest][] {
  const file = `tests/${name}.yaml`
  const raw = readYaml(reading, file, courseTestFile)
  if (!raw) return []
  const questions = loadQuestions(reading, file, raw.questions.map((value, index) => ({ at: ['questions', index], value })))
  const { about, minutes } = raw
  return [[name, { file, about, minutes, quiz: makeQuiz({ lessonId: wholeCourse, quiz: name, questions, shuffle: name !== 'baseline' }) }]]
}
