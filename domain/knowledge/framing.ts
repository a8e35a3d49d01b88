import { z } from 'zod'
import { articleId, fragment, paragraphId, slug, text } from './ids'

const framingKinds = ['loaded', 'hedge', 'cut', 'swap', 'add', 'attribution-dropped'] as const

/** A choice of words, and what it does to a reader. */
export const framing = z.strictObject({
  id: slug,
  article: articleId,
  para: paragraphId,
  printed: fragment,
  kind: z.enum(framingKinds),
  does: text,
  /** A plain wording. */
  instead: text,
  /** Other words for the same thing: in a paragraph of ours, or in a text that we looked up. */
  compare: z.strictObject({ label: text, para: paragraphId.optional(), words: fragment }).optional(),
})
export type Framing = z.infer<typeof framing>
