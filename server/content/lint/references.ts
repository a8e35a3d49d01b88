import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { gradeResponse, modelAnswer } from '@/question-types/registry'
import type { ContentProblem } from '../content-problem'
import type { Course } from '../load-course'
import type { Lesson } from '../load-lesson'
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
  return [...course.lessons.flatMap((lesson) => lessonReferences(lesson, course)), ...courseReferences(course), ...knowledgeReferences(course), ...articleReferences(course)]
}

function lessonReferences(lesson: Lesson, course: Course): ContentProblem[] {
  const file = `${lesson.folder}/lesson.md`
  const codes = [...lesson.codes, ...lesson.objectives.flatMap((objective) => objective.codes)]
  return [
    ...unknown({ file, path: 'read' }, [...lesson.read, ...lesson.mentions], paragraphIdsOf(course)),
    ...unknown({ file, path: 'sources' }, lesson.sources, course.articles.map(({ id }) => id)),
    ...unknown({ file, path: 'skills' }, lesson.skills, course.knowledge.skills.map(({ id }) => id)),
    ...unknown({ file, path: 'codes' }, codes, course.knowledge.standards.map(({ code }) => code)),
    ...unknown({ file, path: 'paths' }, lesson.paths, course.paths.map(({ id }) => id)),
    ...course.paths
      .filter(({ id, lessons }) => lesson.paths.includes(id) !== lessons.includes(lesson.id))
      .map(({ id }) => ({ file, path: 'paths', message: `course.yaml and this lesson disagree on whether ${lesson.id} is on the path ${id}.` })),
  ]
}

function courseReferences({ lessonOrder, lessons, tryOut, ...course }: Course): ContentProblem[] {
  const file = 'course.yaml'
  const existing = lessons.map(({ id }) => id)
  return [
    ...unknown({ file, path: 'lessons' }, lessonOrder, existing),
    ...existing.filter((id) => !lessonOrder.includes(id)).map((id) => ({ file, path: 'lessons', message: `${id} has a folder and is not listed.` })),
    ...repeats({ file, path: 'lessons' }, existing),
    ...(tryOut?.fragments ?? []).flatMap(({ para, words }) => {
      const printed = course.articles.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === para)?.printed ?? []
      return printed.some((one) => one.words.includes(words)) ? [] : [{ file, path: 'tryOut', message: `"${words}" is not among the printed words of ${para}.` }]
    }),
  ]
}

function knowledgeReferences({ knowledge, articles }: Course): ContentProblem[] {
  const paragraphs = articles.flatMap((article) => article.paragraphs.map(({ id }) => id))
  const file = (name: string) => ({ file: `knowledge/${name}.yaml`, path: '' })
  return [
    ...repeats(file('misconceptions'), knowledge.misconceptions.map(({ id }) => id)),
    ...repeats(file('skills'), knowledge.skills.map(({ id }) => id)),
    ...repeats(file('components'), knowledge.components.map(({ id }) => id)),
    ...repeats(file('standards'), knowledge.standards.map(({ code }) => code)),
    ...repeats(file('actors'), knowledge.actors.map(({ id }) => id)),
    ...repeats(file('glossary'), knowledge.glossary.flatMap(({ term, forms }) => [term, ...forms])),
    ...unknown(file('components'), knowledge.components.map(({ skill }) => skill), knowledge.skills.map(({ id }) => id)),
    ...unknown(file('actors'), knowledge.actors.flatMap(({ paras }) => paras), paragraphs),
    ...unknown(file('glossary'), knowledge.glossary.flatMap(({ paras }) => paras), paragraphs),
    ...unknown(file('misconceptions'), knowledge.misconceptions.flatMap(({ reteach }) => paragraphIdsIn(reteach)), paragraphs),
  ]
}

function articleReferences({ articles }: Course): ContentProblem[] {
  return [
    ...repeats({ file: 'articles', path: 'id' }, articles.map(({ id }) => id)),
    ...articles.flatMap(({ id, paragraphs, card }) => {
      const ids = paragraphs.map((paragraph) => paragraph.id)
      const at = { file: `articles/${id.toLowerCase()}.yaml`, path: '' }
      return [
        ...ids.flatMap((each, index) => (each === `${id}-${index + 1}` ? [] : [{ ...at, path: 'paragraphs', message: `${each} stands where ${id}-${index + 1} belongs.` }])),
        ...unknown({ ...at, path: 'card' }, Object.values(card).flatMap(({ paras }) => paras), ids),
      ]
    }),
  ]
}

function paragraphIdsOf({ articles }: Course): string[] {
  return articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))
}

function unknown(at: { file: string; path: string }, named: readonly string[], known: readonly string[]): ContentProblem[] {
  return [...new Set(named)].filter((name) => !known.includes(name)).map((name) => ({ ...at, message: `There is no ${name}.` }))
}

function repeats(at: { file: string; path: string }, names: readonly string[]): ContentProblem[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({ ...at, message: `${name} stands there twice.` }))
}
