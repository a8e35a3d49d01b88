import 'server-only'
import { quizTitle } from '@/domain/lessons/quiz-title'
import { wholeCourse } from '@/domain/lessons/schema'
import { readLesson } from '@/server/content/course'

/** "L3 The offer and the ask · Exit quiz, form A". A lesson that the course no longer has keeps its id. */
export function assignmentTitle({ lessonId, quiz }: { lessonId: string; quiz: string }): string {
  if (lessonId === wholeCourse) return quizTitle(quiz)
  const lesson = readLesson(lessonId)
  return `${lesson ? `${lessonId} ${lesson.title}` : lessonId} · ${quizTitle(quiz)}`
}
