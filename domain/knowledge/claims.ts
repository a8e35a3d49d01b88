import { z } from 'zod'
import { wordsOf } from '@/domain/lessons/words'
import { articleId, fragment, paragraphId, rung, slug, text } from './ids'

const mostWords = 25
const mostVerbWords = 3

/**
 * How an article stands to a claim. It agrees when it says so itself or lets somebody say so. "Same origin" says it too,
 * but from a root that an article which agrees has already: it is no further witness.
 */
export const standings = ['agrees', 'conflicts', 'silent', 'same-origin'] as const
export const standing = z.enum(standings)
export type Standing = z.infer<typeof standing>

/** One place where the claim is made. */
const mention = z.strictObject({
  para: paragraphId,
  /** The actor who makes it there: the outlet itself, where nobody else is named. */
  who: slug,
  how: z.enum(['quotation', 'paraphrase', 'outlet']),
  /** The reporting verb as the paragraph prints it. */
  verb: text.refine((verb) => wordsOf(verb).length <= mostVerbWords, `A reporting verb has at most ${mostVerbWords} words.`).optional(),
  rung,
  quote: fragment.optional(),
  /** Where the information comes from here, if not from the claim's own root. */
  root: slug.optional(),
})

/** Something that somebody says is so. It may be true or not. */
export const claim = z.strictObject({
  id: slug,
  says: text.refine((words) => wordsOf(words).length <= mostWords, `Say a claim in at most ${mostWords} words.`),
  mentions: z.array(mention).min(1),
  /** The actors whom it concerns. */
  about: z.array(slug).default([]),
  issues: z.array(slug).default([]),
  /** The source in provenance.yaml from which the information comes, as far as we know. */
  root: slug,
  articles: z.record(articleId, standing),
  /** The paragraphs that conflict with it. */
  against: z.array(paragraphId).default([]),
  note: text.optional(),
})
export type Claim = z.infer<typeof claim>
export type Mention = Claim['mentions'][number]
