import { z } from 'zod'
import { day, paragraphId, slug, text } from './ids'

/** What became known after the as-of date. It stays sealed until a class has handed in its briefing. */
export const sinceEntry = z.strictObject({
  id: slug,
  date: day,
  what: text,
  /** In words: who published it, and when. */
  source: text,
  checkedOn: day,
  /** The paragraphs on which it bears. */
  bearsOn: z.array(paragraphId).default([]),
})
export type SinceEntry = z.infer<typeof sinceEntry>
