import { z } from 'zod'

const text = z.string().trim().min(1)
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.')
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as "2016-07-15", in quotation marks.')

/** An article, such as S3. */
export const articleId = z.string().regex(/^S\d+$/, 'Write an article as S3.')
/** A paragraph of an article, such as S3-4: the fourth line of S3 that is not blank. */
export const paragraphId = z.string().regex(/^S\d+-\d+$/, 'Write a paragraph as S3-4.')
export const lessonId = z.string().regex(/^L\d+$/, 'Write a lesson as L3.')

/** A fragment of the article's own words, at most 12 of them. */
const printedWords = z.strictObject({
  words: text.refine((words) => words.split(/\s+/).length <= 12, 'Print at most 12 words of an article.'),
  why: text.optional(),
})

/** Somebody whose words or views a paragraph carries. The rung, from 1 to 6, says how well we know it: 6 is a document, 1 is nobody named. */
const voice = z.strictObject({
  who: text,
  /** Who that is among the actors of the knowledge base. */
  actor: slug.optional(),
  how: z.enum(['quotation', 'paraphrase', 'outlet']),
  verb: text.optional(),
  rung: z.int().min(1).max(6),
  note: text.optional(),
})

const paragraph = z.strictObject({
  id: paragraphId,
  kind: z.enum(['headline', 'paragraph', 'caption', 'subhead', 'boilerplate']),
  summary: text,
  printed: z.array(printedWords).default([]),
  voices: z.array(voice).default([]),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'The fingerprint is 64 hexadecimal digits.'),
})
export type Paragraph = z.infer<typeof paragraph>
export type Voice = Paragraph['voices'][number]
export type PrintedWords = Paragraph['printed'][number]

/** One line of a source card: what is said, and the paragraphs that show it. */
const cardLine = z.strictObject({ says: text, paras: z.array(paragraphId).default([]) })
const citedLine = z.strictObject({ says: text, paras: z.array(paragraphId).min(1) })

/** The same questions put to every article, in this order. */
const sourceCard = z.strictObject({
  outlet: cardLine,
  owner: cardLine,
  funding: cardLine,
  base: cardLine,
  roleInWar: cardLine,
  leansOn: cardLine,
  written: citedLine,
  byLine: cardLine,
  condition: cardLine,
  doneWell: citedLine,
  doneBadly: citedLine,
  independence: cardLine,
  disputes: cardLine,
})
export type SourceCard = z.infer<typeof sourceCard>

export const article = z.strictObject({
  id: articleId,
  slug,
  title: text,
  /** When its information was current, in words. */
  asOf: text,
  about: text,
  card: sourceCard,
  paragraphs: z.array(paragraph).min(1),
})
export type Article = z.infer<typeof article>

/** One question for the front page: two fragments side by side, and what each answer to it deserves to hear. */
const tryOut = z.strictObject({
  asks: text,
  fragments: z.array(z.strictObject({ para: paragraphId, words: printedWords.shape.words })).length(2),
  options: z.array(z.strictObject({ id: slug, text, right: z.boolean().default(false), says: text })).min(2),
})
export type TryOut = z.infer<typeof tryOut>

export const courseFile = z.strictObject({
  title: text,
  /** A dozen words at most, for the front page. */
  headline: text,
  question: text,
  /** The event in one line. */
  event: text,
  asOf: day,
  about: text,
  tryOut: tryOut.optional(),
  paths: z.array(z.strictObject({ id: slug, title: text, about: text, lessons: z.array(lessonId).min(1) })).min(1),
  lessons: z.array(lessonId).min(1),
})
export type CourseFile = z.infer<typeof courseFile>

const objective = z.strictObject({ text, codes: z.array(text) })

/** The head of a lesson's lesson.md. */
export const lessonFrontMatter = z.strictObject({
  id: lessonId,
  title: text,
  question: text,
  objectives: z.array(objective).min(1),
  skills: z.array(text).min(1),
  codes: z.array(text).min(1),
  minutes: z.int().min(5).max(120),
  read: z.array(paragraphId).min(1),
  sources: z.array(articleId).min(1),
  paths: z.array(slug).min(1),
})
export type LessonFrontMatter = z.infer<typeof lessonFrontMatter>

const unparsedQuestion = z.unknown()

/** A lesson's activities.yaml. Each question is parsed by its own type. */
export const activitiesFile = z.strictObject({
  warmUp: z.array(unparsedQuestion).length(2, 'A warm-up has two questions.'),
  activities: z.array(z.strictObject({ title: text, intro: text, questions: z.array(unparsedQuestion).min(1) })).min(1),
  shortAnswer: unparsedQuestion,
})

/** A lesson's exit-quiz.a.yaml or exit-quiz.b.yaml. */
export const exitQuizFile = z.strictObject({
  questions: z.array(unparsedQuestion).length(8, 'An exit quiz has eight questions.'),
})

/** The quizzes of every lesson. The two exit quizzes are parallel forms. */
export const lessonQuizNames = ['practice', 'exit-a', 'exit-b'] as const
export type LessonQuizName = (typeof lessonQuizNames)[number]

/** The tests of the whole course: one before it, which is not scored for students, and two parallel forms after it. */
export const courseTestNames = ['baseline', 'unit-a', 'unit-b'] as const
export type CourseTestName = (typeof courseTestNames)[number]

/** Stands where an attempt has the id of its lesson, for a test of the whole course. */
export const wholeCourse = 'course'

const quizNames = [...lessonQuizNames, ...courseTestNames] as const
export const quizName = z.enum(quizNames)
export type QuizName = z.infer<typeof quizName>

export function isCourseTest(quiz: string): quiz is CourseTestName {
  return courseTestNames.some((name) => name === quiz)
}

/** A test of the whole course: tests/baseline.yaml, tests/unit-a.yaml, tests/unit-b.yaml. */
export const courseTestFile = z.strictObject({
  about: text,
  minutes: z.int().min(5).max(120),
  questions: z.array(unparsedQuestion).min(5),
})
