import { z } from 'zod'
import { articleId, paragraphId, slug, text } from './ids'

/** What lies beneath the articles. */
const source = z.strictObject({
  id: slug,
  name: text,
  kind: z.enum(['agency', 'document', 'column', 'interview', 'remarks', 'briefing', 'officials', 'photograph', 'own-words']),
  about: text,
  /** The actors whose words or work it is. */
  actors: z.array(slug).default([]),
})

/** An article, or some paragraphs of it, rests on a source. */
const link = z.strictObject({
  article: articleId,
  source: slug,
  paras: z.array(paragraphId).min(1),
  how: z.enum(['named-in-the-text', 'matching-words', 'look-up']),
  certainty: z.enum(['certain', 'likely', 'possible']),
  note: text.optional(),
})
export type ProvenanceLink = z.infer<typeof link>

export const provenance = z.strictObject({ sources: z.array(source), links: z.array(link) })
export type Provenance = z.infer<typeof provenance>
