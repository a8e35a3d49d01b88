import { z } from 'zod'
import { fragment, paragraphId, slug, text } from './ids'

/** A number or a date in an article that a reader may want to check. */
export const figure = z.strictObject({
  id: slug,
  what: text,
  para: paragraphId,
  /** The number as it is printed. */
  words: fragment,
  /** Other paragraphs with the same number. */
  also: z.array(paragraphId).default([]),
  /** Who vouches for it, in words. */
  who: text,
  actors: z.array(slug).default([]),
  /** Other numbers that do not fit with it. */
  conflicts: z.array(slug).default([]),
  checkable: z.enum(['yes', 'partly', 'no']),
  /** Where one would look, or what a look-up found. */
  how: text,
})
export type Figure = z.infer<typeof figure>
