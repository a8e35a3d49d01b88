import 'server-only'
import { readLesson } from '@/server/content/course'

const quizTitles: Record<string, string> = { practice: 'practice', 'exit-a': 'exit quiz A', 'exit-b': 'exit quiz B' }

/** "L3 The offer and the ask, exit quiz A". A lesson that the course no longer has keeps its id. */
export function assignmentTitle({ lessonId, quiz }: { lessonId: string; quiz: string }): string {
  const lesson = readLesson(lessonId)
  const title = lesson ? `${lessonId} ${lesson.title}` : lessonId
  return `${title}, ${quizTitles[quiz] ?? quiz}`
}
