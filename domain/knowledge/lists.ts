import { z } from 'zod'
import { count, lessonId, skillId, text } from './ids'

/** A mistake that a hasty reader makes: the only legal reason for a distractor. */
export const misconception = z.strictObject({
  id: z.string().regex(/^M\d{2}$/, 'Write a misconception as M07.'),
  family: text,
  name: text,
  explains: text,
  /** What a teacher can do about it in five minutes. */
  reteach: text,
})

export const skill = z.strictObject({ id: skillId, name: text, about: text })

/** One thing to know or be able to do; questions are variants of it. */
export const knowledgeComponent = z.strictObject({
  id: z.string().regex(/^KC-[a-z0-9]+(-[a-z0-9]+)*$/, 'Write a knowledge component as KC-offer-and-condition.'),
  skill: skillId,
  name: text,
})

export const standardCode = z.strictObject({
  code: text,
  framework: z.enum(['C3', 'CCSS RH', 'CCSS WHST']),
  about: text,
})

/** What an exit quiz of a lesson must be made of. */
export const blueprintRow = z.strictObject({
  lesson: lessonId,
  skills: z.partialRecord(skillId, count),
  bloom: z.strictObject({ R: count, U: count, Ap: count, An: count, Ev: count }),
})

/** The words that the checks of our own prose look for. */
export const languageRules = z.strictObject({
  /** Words our own voice does not use. Quotations may. */
  avoid: z.array(text),
  /** Words that would tell what happened after the as-of date. */
  afterwards: z.array(text),
  /** Hard words that must have a glossary entry when we use them. */
  hardTerms: z.array(text),
  /** Names that do not count when reading level is measured. */
  properNames: z.array(text),
})
export type LanguageRules = z.infer<typeof languageRules>
