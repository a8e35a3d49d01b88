import { isCourseTest, wholeCourse, type Article, type Paragraph, type QuizName } from '@/domain/lessons/schema'
import { env } from '@/server/env'
import { ContentError } from './content-problem'
import { folderStamp } from './folder-stamp'
import { loadCourse, type Course } from './load-course'
import type { Lesson, Quiz } from './load-lesson'

type Held = { course: Course; paragraphs: Map<string, Paragraph>; stamp: string }

// Next.js bundles a module once per route; the process holds the course once.
const process = globalThis as typeof globalThis & { heldCourse?: Held }

/**
 * The course, parsed once per process; in development again whenever a file has changed.
 * Throws a ContentError, except in development, where what has a mistake is left out and named in the log.
 */
export function readCourse(): Course {
  return held().course
}

/** A lesson by its id (L3) or slug, or null. */
export function readLesson(slugOrId: string): Lesson | null {
  return readCourse().lessons.find(({ id, slug }) => id === slugOrId || slug === slugOrId) ?? null
}

/** An article by its id (S3) or slug, or null. */
export function readArticle(slugOrId: string): Article | null {
  return readCourse().articles.find(({ id, slug }) => id === slugOrId || slug === slugOrId) ?? null
}

export function readParagraph(id: string): Paragraph | null {
  return held().paragraphs.get(id) ?? null
}

/** A quiz of a lesson, or a test of the whole course. Null where the course has no such thing. */
export function readQuiz(lessonId: string, quiz: QuizName): Quiz | null {
  if (isCourseTest(quiz)) return lessonId === wholeCourse ? (readCourse().tests[quiz]?.quiz ?? null) : null
  return readLesson(lessonId)?.quizzes[quiz] ?? null
}

function held(): Held {
  const before = process.heldCourse
  if (before && env.NODE_ENV !== 'development') return before
  const stamp = folderStamp(env.CONTENT_DIR)
  if (before?.stamp === stamp) return before
  return (process.heldCourse = hold(stamp))
}

function hold(stamp: string): Held {
  const { course, problems } = loadCourse(env.CONTENT_DIR)
  if (!course || (problems.length > 0 && env.NODE_ENV !== 'development')) throw new ContentError(problems)
  // While somebody is writing, a file with a mistake must not take the other pages with it.
  if (problems.length > 0) console.error(new ContentError(problems).message)
  const paragraphs = course.articles.flatMap((article) => article.paragraphs)
  return { course, stamp, paragraphs: new Map(paragraphs.map((paragraph) => [paragraph.id, paragraph])) }
}
