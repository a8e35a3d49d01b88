import { z } from 'zod'
import { slug, text } from './ids'

/** Something that none of the articles says. */
export const absence = z.strictObject({
  id: slug,
  what: text,
  /** Words that were searched for, in any case, and stand in no article. */
  searched: z.array(text).default([]),
  /** How we looked, and what came closest. */
  looked: text,
  /** What kind of source could fill the gap. */
  ask: text,
  /** Why the gap by itself shows nothing. */
  reminder: text,
})
export type Absence = z.infer<typeof absence>
