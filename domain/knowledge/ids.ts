import { z } from 'zod'
import { wordsOf } from '@/domain/lessons/words'

export { articleId, lessonId, paragraphId } from '@/domain/lessons/schema'

export const text = z.string().trim().min(1)
/** The name by which others refer to an actor, an issue, a claim and the like. It never changes. */
export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and hyphens.')
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as "2016-07-15", in quotation marks.')
export const skillId = z.string().regex(/^[A-Z]{3}$/, 'Write a skill as POS.')
export const count = z.int().min(0)

/** A rung of the ladder of attribution: 6 is a document quoted, 1 is nobody named. */
export const rung = z.int().min(1).max(6)

const mostWordsPrinted = 12

/** A fragment of an article's own words. */
export const fragment = text.refine((words) => wordsOf(words).length <= mostWordsPrinted, `Print at most ${mostWordsPrinted} words of an article.`)
