import { z } from 'zod'
import { standing } from './claims'
import { articleId, paragraphId, text } from './ids'

const cell = z
  .strictObject({ value: standing, paras: z.array(paragraphId).default([]), says: text.optional() })
  .refine(({ value, paras }) => value === 'silent' || paras.length > 0, 'Name the paragraph, or mark the cell silent.')

/** One claim held against every article. */
export const corroborationRow = z.strictObject({
  id: z.string().regex(/^C\d+$/, 'Write a row as C3.'),
  question: text.refine((words) => words.endsWith('?'), 'End the question with a question mark.'),
  /** What the cells agree or conflict with. */
  claim: text,
  cells: z.record(articleId, cell),
  verdict: text,
  teach: text,
})
export type CorroborationRow = z.infer<typeof corroborationRow>
