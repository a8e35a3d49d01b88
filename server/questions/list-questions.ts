import 'server-only'
import { can } from '@/domain/access/abilities'
import { wordsOf } from '@/domain/lessons/words'
import { definitions, questionTypes, type QuestionType } from '@/question-types/registry'
import type { Viewer } from '@/server/access/viewer'
import { readCourse } from '@/server/content/course'
import { allQuestions, exampleId, type PlacedQuestion } from './find-question'

/** What to look for; empty for everything. */
export type QuestionFilter = { type: string; lesson: string; skill: string; words: string }

export type ListedQuestion = { id: string; type: QuestionType; typeName: string; lessonId: string; quiz: string; skill: string; bloom: string; stem: string }

export type QuestionList = {
  questions: ListedQuestion[]
  /** How many the course has in all. */
  total: number
  types: { type: QuestionType; name: string; about: string; count: number; exampleId: string }[]
  lessons: { id: string; title: string }[]
  skills: { id: string; name: string }[]
}

/** The questions of the course that fit the filter, with what there is to filter by. Null for whoever may not see keys. */
export async function listQuestions(viewer: Viewer, filter: QuestionFilter): Promise<QuestionList | null> {
  if (!can(viewer, 'see-keys')) return null
  const all = allQuestions()
  const course = readCourse()
  return {
    questions: all.filter((placed) => fits(placed, filter)).map(listed),
    total: all.length,
    types: questionTypes.map((type) => ({
      type,
      name: definitions[type].name,
      about: definitions[type].about,
      count: all.filter(({ question }) => question.type === type).length,
      exampleId: exampleId(type),
    })),
    lessons: course.lessons.map(({ id, title }) => ({ id, title })),
    skills: course.knowledge.skills.map(({ id, name }) => ({ id, name })),
  }
}

function fits({ question, place }: PlacedQuestion, { type, lesson, skill, words }: QuestionFilter): boolean {
  const text = `${question.id} ${question.stem} ${question.setUp ?? ''}`.toLowerCase()
  return (
    (type === '' || question.type === type) &&
    (lesson === '' || place?.lesson?.id === lesson) &&
    (skill === '' || question.skill === skill) &&
    wordsOf(words.toLowerCase()).every((word) => text.includes(word))
  )
}

function listed({ question, place }: PlacedQuestion): ListedQuestion {
  const { id, type, skill, bloom, stem } = question
  return { id, type, typeName: definitions[type].name, lessonId: place?.lesson?.id ?? '', quiz: place?.quiz ?? '', skill, bloom, stem }
}
