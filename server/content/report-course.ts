import { mentions } from '@/domain/lessons/words'
import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { bucketsOf, type AuthoredQuestion } from '@/question-types/registry'
import type { Finding } from './check-content'
import { courseQuizzes } from './course-quizzes'
import { ourWords, paragraphsOf } from './lint/question-parts'
import type { Course } from './load-course'

type Counts = Record<string, number>

/** What the course has, what its questions ask about, and what none of them uses. */
export type CourseReport = {
  counts: Counts
  questions: Record<'byType' | 'byLesson' | 'bySkill' | 'byBloom' | 'byStatus' | 'byKeyActor' | 'byCitedParagraph', Counts>
  /** Ids that no question and no lesson uses. */
  unused: { paragraphs: string[]; actors: string[]; claims: string[] }
  lint: { errors: number; flags: number; findings: string[] }
}

type Asked = { question: AuthoredQuestion; place: string; cited: string[]; keyActors: string[] }

/** Counts and gaps of a whole course. `findings` are those of the content check. */
export function reportCourse(course: Course, findings: readonly Finding[]): CourseReport {
  const asked = courseQuizzes(course).flatMap(({ lesson, quiz }) => quiz.questions.map((question) => askedIn(course, question, lesson?.id ?? quiz.quiz)))
  return {
    counts: countsOf(course, asked.length),
    questions: {
      byType: countBy(asked, ({ question }) => [question.type]),
      byLesson: countBy(asked, ({ place }) => [place]),
      bySkill: countBy(asked, ({ question }) => [question.skill]),
      byBloom: countBy(asked, ({ question }) => [question.bloom]),
      byStatus: countBy(asked, ({ question }) => [question.status]),
      byKeyActor: countBy(asked, ({ keyActors }) => keyActors),
      byCitedParagraph: countBy(asked, ({ cited }) => cited),
    },
    unused: unusedIn(course, asked),
    lint: {
      errors: findings.filter(({ level }) => level === 'error').length,
      flags: findings.filter(({ level }) => level === 'flag').length,
      findings: findings.map(({ code, file, path, message }) => [code, file, path, message].filter(Boolean).join(': ')),
    },
  }
}

function askedIn(course: Course, question: AuthoredQuestion, place: string): Asked {
  return { question, place, cited: [...new Set(paragraphsOf(question))], keyActors: keyActorsOf(course, question) }
}

/** The actors whom the stem or a right answer names. */
function keyActorsOf({ knowledge }: Course, question: AuthoredQuestion): string[] {
  const rightAnswers = bucketsOf(question).filter(({ right }) => right).map(({ label }) => label)
  const text = [question.stem, question.setUp ?? '', ...rightAnswers].join('\n')
  return knowledge.actors.filter(({ name, aliases }) => [name, ...aliases].some((each) => mentions(text, each, true))).map(({ id }) => id)
}

function countsOf(course: Course, questions: number): Counts {
  const { knowledge, articles, lessons, tests } = course
  return {
    articles: articles.length,
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs).length,
    actors: knowledge.actors.length,
    issues: knowledge.issues.length,
    claims: knowledge.claims.length,
    positions: knowledge.positions.length,
    events: knowledge.events.length,
    numbers: knowledge.numbers.length,
    sources: knowledge.provenance.sources.length,
    framings: knowledge.framing.length,
    namings: knowledge.naming.length,
    repairs: knowledge.repairs.length,
    corroborations: knowledge.corroboration.length,
    absences: knowledge.absences.length,
    glossaryTerms: knowledge.glossary.length,
    misconceptions: knowledge.misconceptions.length,
    skills: knowledge.skills.length,
    knowledgeComponents: knowledge.components.length,
    standards: knowledge.standards.length,
    lessons: lessons.length,
    tests: Object.keys(tests).length,
    questions,
  }
}

/** A claim is used where a question or a lesson sends the reader to a paragraph that makes it; an actor, where one does that or names it. */
function unusedIn(course: Course, asked: readonly Asked[]): CourseReport['unused'] {
  const { articles, lessons, knowledge } = course
  const prose = [...lessons.flatMap(({ prose: files, title, question }) => [...Object.values(files), title, question]), ...asked.flatMap(({ question }) => ourWords(question).map(({ text }) => text))].join('\n')
  const read = new Set([...asked.flatMap(({ cited }) => cited), ...lessons.flatMap(({ read: ids, mentions: named }) => [...ids, ...named]), ...paragraphIdsIn(prose)])
  const isRead = (paras: readonly string[]) => paras.some((para) => read.has(para))
  return {
    paragraphs: articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)).filter((id) => !read.has(id)),
    actors: knowledge.actors.filter(({ name, aliases, paras }) => !isRead(paras) && ![name, ...aliases].some((each) => mentions(prose, each, true))).map(({ id }) => id),
    claims: knowledge.claims.filter(({ mentions: places }) => !isRead(places.map(({ para }) => para))).map(({ id }) => id),
  }
}

/** How many fall under each name, the most frequent first. */
function countBy(asked: readonly Asked[], namesOf: (one: Asked) => readonly string[]): Counts {
  const counts = new Map<string, number>()
  for (const one of asked) for (const name of namesOf(one)) counts.set(name, (counts.get(name) ?? 0) + 1)
  return Object.fromEntries([...counts].sort(([one, n], [other, m]) => m - n || (one < other ? -1 : 1)))
}
