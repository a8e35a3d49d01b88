import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'

export const text = z.string().trim().min(1)

/** The name of an option, a card, an actor or an issue inside its question. It travels in form fields, so: no dots. */
export const localId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/, 'Name it with small letters, digits and hyphens.')

export const misconceptionCode = z.string().regex(/^M\d{2}$/, 'Write a misconception as M16.')

/** A paragraph and at most 12 of its printed words. */
export const fragment = z.strictObject({
  para: paragraphId,
  quote: text.refine((quote) => quote.split(/\s+/).length <= 12, 'Quote at most 12 words of an article.'),
})
export type Fragment = z.infer<typeof fragment>

/** What every question carries, whatever its type. The content check asks whether the codes exist. */
export const baseShape = {
  id: z.string().regex(/^L\d{2}-[A-Z]{2,4}-\d{2}[a-z]?$/, 'Write a question as L03-POS-02a.'),
  skill: z.string().regex(/^[A-Z]{3}$/, 'Write a skill as POS.'),
  kc: z.string().regex(/^KC-[a-z0-9-]+$/, 'Write a knowledge component as KC-bracket-insertions.'),
  bloom: z.enum(['R', 'U', 'Ap', 'An', 'Ev']),
  c3: text,
  rh: text,
  asOf: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'Write the day as "2016-07-15".'),
  layer: z.enum(['then', 'since']),
  setUp: text.optional(),
  exhibit: z.array(fragment).min(1).optional(),
  stem: text,
  negative: z.literal(true).optional(),
  evidence: z.array(fragment).min(1),
  valence: z.record(z.string(), z.union([z.literal(-1), z.literal(0), z.literal(1)])).optional(),
  tagAboutAttribution: z.literal(true).optional(),
  move: text.optional(),
  hints: z.array(text).length(3, 'Hints come in three steps.').optional(),
  weight: z.number().positive().max(10).default(1),
  status: z.enum(['draft', 'key-checked', 'neutrality-checked']).default('draft'),
}

export type BaseQuestion = z.infer<z.ZodObject<typeof baseShape>>

/** What a student sees of every question before answering. */
export type PresentedBase = {
  id: string
  stem: string
  /** The stem turns on a NOT, EXCEPT or LEAST, which is shown bold. */
  isNegative: boolean
  setUp?: string
  exhibit: Fragment[]
  /** How marks are given, in a sentence. */
  scoringRule: string
}

export function presentBase(question: BaseQuestion, scoringRule: string): PresentedBase {
  return {
    id: question.id,
    stem: question.stem,
    isNegative: question.negative === true,
    setUp: question.setUp,
    exhibit: (question.exhibit ?? []).map(({ para, quote }) => ({ para, quote })),
    scoringRule,
  }
}

/** The paragraphs that decide a question, each once, as the author lists them. */
export function decidingParagraphs(question: BaseQuestion): string[] {
  return [...new Set(question.evidence.map((fragment) => fragment.para))]
}

export function areUnique(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length
}
