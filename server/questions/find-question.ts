import 'server-only'
import { definitions, questionTypes, type AuthoredQuestion, type QuestionType } from '@/question-types/registry'
import { readCourse } from '@/server/content/course'
import { courseQuizzes } from '@/server/content/course-quizzes'

/** Where a question stands in the course; null for the example of its type. A test of the whole course has no lesson. */
export type QuestionPlace = { lesson: { id: string; title: string } | null; quiz: string }

export type PlacedQuestion = { question: AuthoredQuestion; place: QuestionPlace | null }

/** Every question of the course in its order. */
export function allQuestions(): PlacedQuestion[] {
  return courseQuizzes(readCourse()).flatMap(({ lesson, quiz }) =>
    quiz.questions.map((question) => ({ question, place: { lesson: lesson && { id: lesson.id, title: lesson.title }, quiz: quiz.quiz } })),
  )
}

/** A question of the course, or the example of a type, by its id. Null where there is none. */
export function findQuestion(id: string): PlacedQuestion | null {
  return allQuestions().find(({ question }) => question.id === id) ?? exampleOf(id)
}

/** The address of the example of a type. */
export function exampleId(type: QuestionType): string {
  return `example-${type}`
}

function exampleOf(id: string): PlacedQuestion | null {
  const type = questionTypes.find((each) => exampleId(each) === id)
  return type ? { question: definitions[type].examples.question, place: null } : null
}
