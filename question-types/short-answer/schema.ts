import { z } from 'zod'
import { baseShape, text } from '../base'
import type { PresentedBase } from '../base'

const level = z.union([z.literal(0), z.literal(1), z.literal(2)])
type Level = z.infer<typeof level>
export const levels = [0, 1, 2] as const satisfies Level[]

const rubricLine = z.strictObject({ level, says: text })
const annotatedExample = z.strictObject({ level, text, note: text })

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('short-answer'),
  rubric: z.array(rubricLine).length(3),
  examples: z.array(annotatedExample).min(3),
  minWords: z.int().min(1).max(200),
  maxWords: z.int().min(1).max(400),
})

export const authored = shape
  .refine((all) => all.rubric.every((line, index) => line.level === index), 'The rubric has the levels 0, 1 and 2, in this order.')
  .refine((all) => levels.every((each) => all.examples.some((example) => example.level === each)), 'Each level has an example.')
  .refine((all) => all.minWords < all.maxWords, '"minWords" is below "maxWords".')
export type Authored = z.infer<typeof authored>

export const longest = 6000

/** The text, and what the student gave it after comparing it with the examples. */
export const response = z.strictObject({
  text: z.string().max(longest).regex(/\S/, 'Nothing is written.'),
  selfScore: level.optional(),
})
export type Response = z.infer<typeof response>

/** The rubric and the examples are key material: they are shown after the answer is checked. */
export type Presented = PresentedBase & { type: 'short-answer'; minWords: number; maxWords: number }
