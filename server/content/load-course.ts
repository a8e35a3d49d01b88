import { article, courseFile, type Article, type CourseFile } from '@/domain/lessons/schema'
import type { ContentProblem } from './content-problem'
import { loadKnowledge, type Knowledge } from './load-knowledge'
import { loadLesson, type Lesson } from './load-lesson'
import { loadTests, type CourseTests } from './load-tests'
import { listFolder, readYaml, type Reading } from './read-content-file'

/** The whole course. Lessons stand in the order of course.yaml, articles in the order of their ids. */
export type Course = Omit<CourseFile, 'lessons'> & { lessonOrder: string[]; lessons: Lesson[]; tests: CourseTests; articles: Article[]; knowledge: Knowledge }

/** Reads a content folder. What has a mistake is left out and named; without the basic files there is no course. */
export function loadCourse(folder: string): { course: Course | null; problems: ContentProblem[] } {
  const reading: Reading = { folder, problems: [] }
  const file = readYaml(reading, 'course.yaml', courseFile)
  const knowledge = loadKnowledge(reading)
  const articles = loadArticles(reading)
  const lessons = listFolder(reading, 'lessons').flatMap((name) => loadLesson(reading, name) ?? [])
  const tests = loadTests(reading)
  if (!file || !knowledge) return { course: null, problems: reading.problems }
  const { lessons: lessonOrder, ...rest } = file
  const inOrder = [...lessons].sort((a, b) => lessonOrder.indexOf(a.id) - lessonOrder.indexOf(b.id))
  return { course: { ...rest, lessonOrder, lessons: inOrder, tests, articles, knowledge }, problems: reading.problems }
}

function loadArticles(reading: Reading): Article[] {
  return listFolder(reading, 'articles').flatMap((name) => readYaml(reading, `articles/${name}`, article) ?? [])
}
