import { z } from 'zod'
import { day, paragraphId, rung, slug, text } from './ids'

export const stances = ['supports', 'opposes', 'conditional', 'divided', 'not-stated'] as const
export type Stance = (typeof stances)[number]

const cell = { actor: slug, issue: slug }
const stated = {
  ...cell,
  says: text,
  paras: z.array(paragraphId).min(1),
  /** The day up to which the report could know. */
  asOf: day,
  rung,
  /** Who tells us, where the actor does not. */
  reportedBy: slug.optional(),
}

/** What an actor wants in one matter, as the texts report it. */
export const position = z.discriminatedUnion('stance', [
  z.strictObject({ ...stated, stance: z.enum(['supports', 'opposes', 'divided']) }),
  z.strictObject({ ...stated, stance: z.literal('conditional'), if: text, then: text }),
  /** A gap worth knowing about. The paragraphs are those where a hasty reader might find a position. */
  z.strictObject({ ...cell, stance: z.literal('not-stated'), says: text, paras: z.array(paragraphId).default([]) }),
])
export type Position = z.infer<typeof position>
export type StatedPosition = Exclude<Position, { stance: 'not-stated' }>
