import type { Paragraph } from '@/domain/lessons/schema'
import type { AuthoredQuestion } from '@/question-types/registry'
import { articleFaults } from './article-faults'
import type { ContentProblem } from './content-problem'
import { courseQuizzes, type PlacedQuiz } from './course-quizzes'
import { knowledgeFaults } from './lint/knowledge-references'
import { brokenReferences, modelAnswerEarnsAll, namedParagraphsExist } from './lint/references'
import type { Level, Surroundings } from './lint/rule'
import { bankRules, formRules, questionRules } from './lint/rules'
import { talkOfAfterwards } from './lint/time-layers'
import { houseStyle } from './lint/voice'
import { ourProse } from './our-prose'
import { loadCourse, type Course } from './load-course'

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
  const questions = placedQuestions(course)
  return [
    ...asErrors('REF', brokenReferences(course)),
    ...asErrors('REF', knowledgeFaults({ course, articleTexts: around.articleTexts })),
    ...asErrors('ART', articleFaults(course.articles, around.articleTexts)),
    ...asErrors('REF', misplacedIds(course)),
    ...asErrors('IW-C5', talkOfAfterwards(course)),
    ...questions.flatMap((placed) => questionFindings(placed, around)),
    ...courseQuizzes(course).flatMap((placed) => formFindings(placed, around)),
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

/** The practice of a lesson is not a form: it builds up, and explains each answer at once. */
function formFindings({ file, quiz: { lessonId, quiz, questions } }: PlacedQuiz, around: Surroundings): Finding[] {
  if (quiz === 'practice') return []
  return formRules.flatMap(({ code, level, check }) => check({ lessonId, quiz, questions }, around).map((message) => ({ code, level, file, path: '', message })))
}

function bankFindings(questions: Placed[], around: Surroundings): Finding[] {
  if (questions.length === 0) return []
  return bankRules.flatMap(({ code, level, check }) =>
    check(questions.map(({ question }) => question), around).map((message) => ({ code, level, file: 'lessons', path: '', message })),
  )
}

function misplacedIds(course: Course): ContentProblem[] {
  const placed = courseQuizzes(course).flatMap(({ file, lesson, quiz }) => quiz.questions.map((question) => ({ file, lesson, question })))
  const twice = placed.filter(({ question }, index) => placed.findIndex((one) => one.question.id === question.id) !== index)
  const elsewhere = placed.filter(({ question, lesson }) => lesson !== null && Number(question.id.slice(1, 3)) !== Number(lesson.id.slice(1)))
  return [
    ...twice.map(({ file, question }) => ({ file, path: question.id, message: 'Another question has this id.' })),
    ...elsewhere.map(({ file, question, lesson }) => ({ file, path: question.id, message: `The id does not begin with the number of ${lesson?.id}.` })),
  ]
}

function placedQuestions(course: Course): Placed[] {
  return courseQuizzes(course).flatMap(({ file, quiz }) => quiz.questions.map((question) => ({ file, question })))
}

function surroundingsOf({ asOf, knowledge, articles }: Course, articleTexts: Map<string, string> | null): Surroundings {
  const paragraphs = new Map<string, Paragraph>(articles.flatMap((article) => article.paragraphs.map((paragraph) => [paragraph.id, paragraph] as const)))
  return { asOf, knowledge, paragraphs, articleTexts }
}

function countsOf(course: Course): ContentReport['counts'] {
  const { lessons, articles, knowledge } = course
  return {
    lessons: lessons.length,
    questions: placedQuestions(course).length,
    articles: articles.length,
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs).length,
    terms: knowledge.glossary.length,
  }
}

function asErrors(code: string, problems: ContentProblem[]): Finding[] {
  return problems.map((problem) => ({ ...problem, code, level: 'error' }))
}
