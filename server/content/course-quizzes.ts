import { courseTestNames, lessonQuizNames } from '@/domain/lessons/schema'
import type { Course } from './load-course'
import type { Lesson, Quiz } from './load-lesson'

/** A quiz with the file that it comes from. Its lesson is null for a test of the whole course. */
export type PlacedQuiz = { file: string; lesson: Lesson | null; quiz: Quiz }

/** Every quiz of the course: lesson by lesson, then the tests of the whole course. */
export function courseQuizzes({ lessons, tests }: Course): PlacedQuiz[] {
  return [
    ...lessons.flatMap((lesson) => lessonQuizNames.map((name) => ({ file: fileOf(lesson, name), lesson, quiz: lesson.quizzes[name] }))),
    ...courseTestNames.flatMap((name) => {
      const test = tests[name]
      return test ? [{ file: test.file, lesson: null, quiz: test.quiz }] : []
    }),
  ]
}

function fileOf({ folder }: Lesson, quiz: (typeof lessonQuizNames)[number]): string {
  return quiz === 'practice' ? `${folder}/activities.yaml` : `${folder}/${quiz.replace('exit-', 'exit-quiz.')}.yaml`
}
