import { z } from 'zod'
import { slug, text } from './ids'

/** A matter on which actors can take a position. */
export const issue = z.strictObject({
  id: slug,
  name: text,
  question: text.refine((words) => words.endsWith('?'), 'Write the question of an issue with a question mark.'),
})
export type Issue = z.infer<typeof issue>
