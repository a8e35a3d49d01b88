import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { gradeResponse, modelAnswer } from '@/question-types/registry'
import type { ContentProblem } from '../content-problem'
import type { Course } from '../load-course'
import type { Lesson } from '../load-lesson'
import { paragraphIdsOf } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'
import { ourWords, paragraphsOf } from './question-parts'
import type { QuestionRule } from './rule'

export const namedParagraphsExist: QuestionRule = {
  code: 'REF',
  level: 'error',
  check: (question, { paragraphs }) => {
    const named = [...paragraphsOf(question), ...ourWords(question).flatMap(({ text }) => paragraphIdsIn(text))]
    return [...new Set(named)].filter((id) => !paragraphs.has(id)).map((id) => `There is no paragraph ${id}.`)
  },
}

export const modelAnswerEarnsAll: QuestionRule = {
  code: 'KEY',
  level: 'error',
  check: (question) => {
    const { fraction } = gradeResponse(question, modelAnswer(question))
    return fraction === 1 ? [] : [`Its model answer earns ${fraction} instead of 1.`]
  },
}

/** Everything in the course that names something else names something that exists. */
export function brokenReferences(course: Course): ContentProblem[] {
  return [...course.lessons.flatMap((lesson) => lessonReferences(lesson, course)), ...courseReferences(course), ...articleReferences(course)]
}

function lessonReferences(lesson: Lesson, course: Course): ContentProblem[] {
  const file = `${lesson.folder}/lesson.md`
  const codes = [...lesson.codes, ...lesson.objectives.flatMap((objective) => objective.codes)]
  return [
    ...unknownNames({ file, path: 'read' }, [...lesson.read, ...lesson.mentions], paragraphIdsOf(course)),
    ...unknownNames({ file, path: 'sources' }, lesson.sources, course.articles.map(({ id }) => id)),
    ...unknownNames({ file, path: 'skills' }, lesson.skills, course.knowledge.skills.map(({ id }) => id)),
    ...unknownNames({ file, path: 'codes' }, codes, course.knowledge.standards.map(({ code }) => code)),
    ...unknownNames({ file, path: 'paths' }, lesson.paths, course.paths.map(({ id }) => id)),
    ...course.paths
      .filter(({ id, lessons }) => lesson.paths.includes(id) !== lessons.includes(lesson.id))
      .map(({ id }) => ({ file, path: 'paths', message: `course.yaml and this lesson disagree on whether ${lesson.id} is on the path ${id}.` })),
  ]
}

function courseReferences({ lessonOrder, lessons, tryOut, ...course }: Course): ContentProblem[] {
  const file = 'course.yaml'
  const existing = lessons.map(({ id }) => id)
  return [
    ...unknownNames({ file, path: 'lessons' }, lessonOrder, existing),
    ...existing.filter((id) => !lessonOrder.includes(id)).map((id) => ({ file, path: 'lessons', message: `${id} has a folder and is not listed.` })),
    ...repeatedNames({ file, path: 'lessons' }, existing),
    ...(tryOut?.fragments ?? []).flatMap(({ para, words }) => {
      const printed = course.articles.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === para)?.printed ?? []
      return printed.some((one) => one.words.includes(words)) ? [] : [{ file, path: 'tryOut', message: `"${words}" is not among the printed words of ${para}.` }]
    }),
  ]
}

function articleReferences({ articles }: Course): ContentProblem[] {
  return [
    ...repeatedNames({ file: 'articles', path: 'id' }, articles.map(({ id }) => id)),
    ...articles.flatMap(({ id, paragraphs, card }) => {
      const ids = paragraphs.map((paragraph) => paragraph.id)
      const at = { file: `articles/${id.toLowerCase()}.yaml`, path: '' }
      return [
        ...ids.flatMap((each, index) => (each === `${id}-${index + 1}` ? [] : [{ ...at, path: 'paragraphs', message: `${each} stands where ${id}-${index + 1} belongs.` }])),
        ...unknownNames({ ...at, path: 'card' }, Object.values(card).flatMap(({ paras }) => paras), ids),
      ]
    }),
  ]
}
