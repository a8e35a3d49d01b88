import { z } from 'zod'
import { fragment, paragraphId, slug, text } from './ids'

/** Unnamed: a speaker whom a text only describes. Body: a council or meeting of several states. */
export const actorKinds = ['person', 'unnamed', 'office', 'state', 'group', 'organisation', 'body', 'outlet', 'document'] as const

/** Somebody or something that acts or speaks in the five texts. */
export const actor = z
  .strictObject({
    id: slug,
    name: text,
    kind: z.enum(actorKinds),
    role: text,
    aliases: z.array(text).default([]),
    /** The actor of which this one is a part: the Pentagon is within the United States. */
    within: slug.optional(),
    /** How a text describes a speaker whom it does not name. */
    describedAs: z.array(z.strictObject({ para: paragraphId, quote: fragment })).default([]),
    /** Every paragraph in which the actor appears. */
    paras: z.array(paragraphId).default([]),
  })
  .refine(({ kind, describedAs }) => kind !== 'unnamed' || describedAs.length > 0, { path: ['describedAs'], message: 'Give the words by which a text describes this unnamed speaker.' })
export type Actor = z.infer<typeof actor>
