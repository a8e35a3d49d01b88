import { createHash } from 'node:crypto'
import { activitiesFile, exitQuizFile, lessonFrontMatter, type LessonFrontMatter, type LessonQuizName, type QuizName } from '@/domain/lessons/schema'
import type { AuthoredQuestion } from '@/question-types/registry'
import { canonicalJson } from './canonical-json'
import { loadQuestions } from './load-questions'
import { referencesIn, renderProse } from './markdown'
import { parseYaml, readText, readYaml, type Reading } from './read-content-file'

export type Quiz = {
  lessonId: string
  quiz: QuizName
  questions: AuthoredQuestion[]
  /** Whether each attempt puts the questions in an order of its own. */
  shuffle: boolean
  /** SHA-256 of `body`. */
  hash: string
  /** The authored questions as canonical JSON, to be kept beside the hash. */
  body: string
}

export type Activity = { title: string; intro: string; introHtml: string; questions: AuthoredQuestion[] }

export type Lesson = LessonFrontMatter & {
  slug: string
  /** Its folder below the content folder. */
  folder: string
  /** The prose, safe to print as it is. */
  bodyHtml: string
  teacherHtml: string
  /** The paragraphs that the prose refers to. */
  mentions: string[]
  warmUp: AuthoredQuestion[]
  activities: Activity[]
  shortAnswer: AuthoredQuestion
  quizzes: Record<LessonQuizName, Quiz>
  /** What we wrote ourselves, for the checks: file name to text. */
  prose: Record<string, string>
}

/** A lesson from its folder, or null when a part is missing or wrong. */
export function loadLesson(reading: Reading, name: string): Lesson | null {
  const folder = `lessons/${name}`
  const page = loadPage(reading, `${folder}/lesson.md`)
  const teacher = readText(reading, `${folder}/teacher.md`)
  const tasks = loadActivities(reading, `${folder}/activities.yaml`)
  const exitA = loadExitQuiz(reading, `${folder}/exit-quiz.a.yaml`)
  const exitB = loadExitQuiz(reading, `${folder}/exit-quiz.b.yaml`)
  if (!page || teacher === null || !tasks || !exitA || !exitB) return null
  const practice = [...tasks.warmUp, ...tasks.activities.flatMap(({ questions }) => questions), tasks.shortAnswer]
  const { id } = page.front
  return {
    ...page.front,
    ...tasks,
    slug: name.replace(/^\d+-/, ''),
    folder,
    bodyHtml: renderProse(page.body),
    teacherHtml: renderProse(teacher),
    mentions: [page.body, teacher, ...tasks.activities.map(({ intro }) => intro)].flatMap(referencesIn),
    quizzes: {
      practice: makeQuiz({ lessonId: id, quiz: 'practice', questions: practice, shuffle: false }),
      'exit-a': makeQuiz({ lessonId: id, quiz: 'exit-a', questions: exitA, shuffle: true }),
      'exit-b': makeQuiz({ lessonId: id, quiz: 'exit-b', questions: exitB, shuffle: true }),
    },
    prose: { 'lesson.md': page.body, 'teacher.md': teacher },
  }
}

export function makeQuiz(quiz: Omit<Quiz, 'hash' | 'body'>): Quiz {
  const body = canonicalJson(quiz.questions)
  return { ...quiz, body, hash: createHash('sha256').update(body).digest('hex') }
}

function loadPage(reading: Reading, file: string) {
  const text = readText(reading, file)
  if (text === null) return null
  const [, head, body] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? []
  if (head === undefined || body === undefined) {
    reading.problems.push({ file, path: '', message: 'Begin the file with its head between two lines of three hyphens.' })
    return null
  }
  const front = parseYaml(reading, { file, source: head }, lessonFrontMatter)
  return front && { front, body: body.trim() }
}

function loadActivities(reading: Reading, file: string) {
  const raw = readYaml(reading, file, activitiesFile)
  if (!raw) return null
  const list = (at: PropertyKey[], values: unknown[]) =>
    loadQuestions(reading, file, values.map((value, index) => ({ at: [...at, index], value })))
  const [shortAnswer] = loadQuestions(reading, file, [{ at: ['shortAnswer'], value: raw.shortAnswer }])
  const warmUp = list(['warmUp'], raw.warmUp)
  const activities = raw.activities.map(({ title, intro, questions }, index) => ({
    title,
    intro,
    introHtml: renderProse(intro),
    questions: list(['activities', index, 'questions'], questions),
  }))
  return shortAnswer ? { warmUp, activities, shortAnswer } : null
}

function loadExitQuiz(reading: Reading, file: string): AuthoredQuestion[] | null {
  const raw = readYaml(reading, file, exitQuizFile)
  return raw && loadQuestions(reading, file, raw.questions.map((value, index) => ({ at: ['questions', index], value })))
}
