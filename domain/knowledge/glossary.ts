import { z } from 'zod'
import { paragraphId, text } from './ids'

export const termKinds = ['person', 'place', 'organisation', 'term'] as const

export const glossaryTerm = z.strictObject({
  term: text,
  kind: z.enum(termKinds),
  /** Other spellings and endings under which the term appears. */
  forms: z.array(text).default([]),
  meaning: text,
  paras: z.array(paragraphId).default([]),
})
export type GlossaryTerm = z.infer<typeof glossaryTerm>
