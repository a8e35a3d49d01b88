import { readCourse } from './course'
import type { Lesson } from './load-lesson'

/** The lessons that read any of these paragraphs, each with those that it reads. */
export function lessonsReading(paras: readonly string[]): { lesson: Lesson; paras: string[] }[] {
  const asked = new Set(paras)
  return readCourse()
    .lessons.map((lesson) => ({ lesson, paras: lesson.read.filter((id) => asked.has(id)) }))
    .filter((each) => each.paras.length > 0)
}
