import { normaliseParagraph } from '@/domain/lessons/normalise-paragraph'
import type { ContentProblem } from '../content-problem'
import type { Course } from '../load-course'

/** What a check of the knowledge base may look at beside the knowledge. */
export type KnowledgeSurroundings = {
  course: Course
  /** The articles themselves, paragraph by paragraph, where a school has them. */
  articleTexts: Map<string, string> | null
}

/** Returns what is wrong with one noun of the knowledge base. */
export type KnowledgeCheck = (around: KnowledgeSurroundings) => ContentProblem[]

export function paragraphIdsOf({ articles }: Pick<Course, 'articles'>): string[] {
  return articles.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id))
}

/** Why the words are not a fragment of the paragraph, or nothing. Without the articles, words that the course does not print are taken on trust. */
export function fragmentFault({ para, words }: { para: string; words: string }, { course, articleTexts }: KnowledgeSurroundings): string[] {
  const wanted = normaliseParagraph(words)
  const paragraph = course.articles.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === para)
  const isPrinted = paragraph?.printed.some((printed) => normaliseParagraph(printed.words).includes(wanted))
  const text = articleTexts?.get(para)
  if (isPrinted || text === undefined || normaliseParagraph(text).includes(wanted)) return []
  return [`"${words}" does not stand in ${para}. Copy the words exactly.`]
}
