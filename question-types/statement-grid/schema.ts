import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'
import { verdicts } from './verdicts'

// YAML reads a bare true as a truth value, so the message names the quotation marks.
const verdict = z.enum(verdicts, 'Write the key as "true", "false" or "not-stated", in quotation marks.')

const statement = z
  .strictObject({
    id: localId,
    text,
    key: verdict,
    /** The paragraphs that decide it. For "not-stated", those that come nearest, if any. */
    paras: z.array(paragraphId).default([]),
    feedback: text,
    /** Which misconception a wrong verdict shows. */
    misconceptions: z.partialRecord(verdict, misconceptionCode).optional(),
    /** Why a reader may go wrong on it. */
    rationale: text.optional(),
  })
  .refine((each) => each.key === 'not-stated' || each.paras.length > 0, 'A statement that is true or false needs a paragraph.')
  .refine((each) => each.misconceptions?.[each.key] === undefined, 'A right verdict shows no misconception. Take its code away.')
export type Statement = z.infer<typeof statement>

const mostStatements = 8

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('statement-grid'),
  /** The paragraphs that the statements are about: what is not in them is not stated. */
  paras: z.array(paragraphId).min(1),
  statements: z.array(statement).min(3).max(mostStatements),
})

export const authored = shape
  .refine((all) => areUnique(all.paras), 'A paragraph is named twice in "paras".')
  .refine((all) => areUnique(all.statements.map((each) => each.id)), 'Two statements have the same id.')
  .refine((all) => areUnique(all.statements.map((each) => each.text)), 'Two statements say the same.')
  .refine((all) => all.statements.every((each) => each.paras.every((para) => all.paras.includes(para))), 'A statement is decided by a paragraph that "paras" does not name.')
  .refine((all) => all.statements.some((each) => each.key === 'not-stated'), 'At least one statement is keyed "not-stated".')
  .refine((all) => all.statements.some((each) => each.key !== 'not-stated'), 'At least one statement is keyed "true" or "false".')
export type Authored = z.infer<typeof authored>

/** A verdict for each statement that has one. */
export const response = z.strictObject({
  verdicts: z.record(localId, verdict).refine((given) => Object.keys(given).length >= 1 && Object.keys(given).length <= mostStatements, 'No statement is answered, or too many are.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & {
  type: 'statement-grid'
  paras: string[]
  statements: { id: string; text: string }[]
}
