import type { Paragraph } from '@/domain/lessons/schema'
import { quizNames } from '@/domain/lessons/schema'
import type { AuthoredQuestion } from '@/question-types/registry'
import { articleFaults } from './article-faults'
import type { ContentProblem } from './content-problem'
import { brokenReferences, modelAnswerEarnsAll, namedParagraphsExist } from './lint/references'
import type { Level, Surroundings } from './lint/rule'
import { bankRules, formRules, questionRules } from './lint/rules'
import { houseStyle } from './lint/voice'
import { ourProse } from './our-prose'
import { loadCourse, type Course } from './load-course'
import type { Lesson } from './load-lesson'

export type Finding = ContentProblem & { code: string; level: Level }
export type ContentReport = { findings: Finding[]; counts: { lessons: number; questions: number; articles: number; paragraphs: number; terms: number } }

type Placed = { file: string; question: AuthoredQuestion }

/** Checks a content folder by every rule. With the articles themselves, quotations and fingerprints are compared with them too. */
export function checkContent(folder: string, articleTexts: Map<string, string> | null = null): ContentReport {
  const { course, problems } = loadCourse(folder)
  const shape = problems.map((problem) => ({ ...problem, code: 'SHAPE', level: 'error' as const }))
  return course
    ? { findings: [...shape, ...findingsIn(course, surroundingsOf(course, articleTexts))], counts: countsOf(course) }
    : { findings: shape, counts: { lessons: 0, questions: 0, articles: 0, paragraphs: 0, terms: 0 } }
}

function findingsIn(course: Course, around: Surroundings): Finding[] {
  const questions = course.lessons.flatMap(placedQuestions)
  return [
    ...asErrors('REF', brokenReferences(course)),
    ...asErrors('ART', articleFaults(course.articles, around.articleTexts)),
    ...asErrors('REF', misplacedIds(course)),
    ...questions.flatMap((placed) => questionFindings(placed, around)),
    ...course.lessons.flatMap((lesson) => formFindings(lesson, around)),
    ...bankFindings(questions, around),
    ...ourProse(course).flatMap(({ file, path, text }) =>
      houseStyle.check(text, course.knowledge.language).map((message) => ({ code: houseStyle.code, level: houseStyle.level, file, path, message })),
    ),
  ]
}

function questionFindings({ file, question }: Placed, around: Surroundings): Finding[] {
  return [namedParagraphsExist, modelAnswerEarnsAll, ...questionRules].flatMap(({ code, level, check }) =>
    check(question, around).map((message) => ({ code, level, file, path: question.id, message })),
  )
}

function formFindings(lesson: Lesson, around: Surroundings): Finding[] {
  return quizNames
    .filter((quiz) => quiz !== 'practice')
    .flatMap((quiz) =>
      formRules.flatMap(({ code, level, check }) =>
        check({ lessonId: lesson.id, quiz, questions: lesson.quizzes[quiz].questions }, around).map((message) => ({ code, level, file: fileOf(lesson, quiz), path: '', message })),
      ),
    )
}

function bankFindings(questions: Placed[], around: Surroundings): Finding[] {
  if (questions.length === 0) return []
  return bankRules.flatMap(({ code, level, check }) =>
    check(questions.map(({ question }) => question), around).map((message) => ({ code, level, file: 'lessons', path: '', message })),
  )
}

function misplacedIds({ lessons }: Course): ContentProblem[] {
  const placed = lessons.flatMap((lesson) => placedQuestions(lesson).map((one) => ({ ...one, lesson })))
  const twice = placed.filter(({ question }, index) => placed.findIndex((one) => one.question.id === question.id) !== index)
  const elsewhere = placed.filter(({ question, lesson }) => Number(question.id.slice(1, 3)) !== Number(lesson.id.slice(1)))
  return [
    ...twice.map(({ file, question }) => ({ file, path: question.id, message: 'Another question has this id.' })),
    ...elsewhere.map(({ file, question, lesson }) => ({ file, path: question.id, message: `The id does not begin with the number of ${lesson.id}.` })),
  ]
}

function placedQuestions(lesson: Lesson): Placed[] {
  return quizNames.flatMap((quiz) => lesson.quizzes[quiz].questions.map((question) => ({ file: fileOf(lesson, quiz), question })))
}

function fileOf({ folder }: Lesson, quiz: (typeof quizNames)[number]): string {
  return quiz === 'practice' ? `${folder}/activities.yaml` : `${folder}/${quiz.replace('exit-', 'exit-quiz.')}.yaml`
}

function surroundingsOf({ asOf, knowledge, articles }: Course, articleTexts: Map<string, string> | null): Surroundings {
  const paragraphs = new Map<string, Paragraph>(articles.flatMap((article) => article.paragraphs.map((paragraph) => [paragraph.id, paragraph] as const)))
  return { asOf, knowledge, paragraphs, articleTexts }
}

function countsOf({ lessons, articles, knowledge }: Course): ContentReport['counts'] {
  return {
    lessons: lessons.length,
    questions: lessons.flatMap(placedQuestions).length,
    articles: articles.length,
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs).length,
    terms: knowledge.glossary.length,
  }
}

function asErrors(code: string, problems: ContentProblem[]): Finding[] {
  return problems.map((problem) => ({ ...problem, code, level: 'error' }))
}
