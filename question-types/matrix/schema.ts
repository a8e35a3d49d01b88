import { z } from 'zod'
import { stances } from '@/domain/knowledge/positions'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'

const stance = z.enum(stances)

const cell = z
  .strictObject({
    actor: localId,
    issue: localId,
    stance,
    /** The paragraphs accepted as evidence. */
    paras: z.array(paragraphId).default([]),
    feedback: text,
    /** Which misconception a wrong stance shows. */
    misconceptions: z.partialRecord(stance, misconceptionCode).optional(),
  })
  .refine((each) => each.stance === 'not-stated' || each.paras.length > 0, 'A stance needs at least one paragraph.')
  .refine((each) => each.stance !== 'not-stated' || each.paras.length === 0, 'A stance that is not stated has no paragraph.')
export type Cell = z.infer<typeof cell>

const heading = z.strictObject({ id: localId, label: text })
export type Heading = z.infer<typeof heading>
const headings = z.array(heading).min(2).max(12)

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('matrix'),
  actors: headings,
  issues: headings,
  /** Offered as evidence in every cell. */
  paras: z.array(paragraphId).min(3),
  cells: z.array(cell).min(4),
})

export const authored = shape
  .refine((all) => areUnique(all.actors.map((each) => each.id)) && areUnique(all.issues.map((each) => each.id)), 'Two actors or two issues have the same id.')
  .refine((all) => areUnique(all.paras), 'A paragraph is offered twice.')
  .refine((all) => areUnique(all.cells.map(cellId)), 'A cell is keyed twice.')
  .refine((all) => all.cells.every((each) => isHeading(all.actors, each.actor) && isHeading(all.issues, each.issue)), 'A cell names an actor or an issue that is not listed.')
  .refine((all) => all.cells.every((each) => each.paras.every((para) => all.paras.includes(para))), 'A cell accepts a paragraph that "paras" does not offer.')
  .refine((all) => all.cells.filter((each) => each.stance === 'not-stated').length >= all.cells.length / 5, 'At least a fifth of the cells are "not-stated".')
export type Authored = z.infer<typeof authored>

/** A cell may have its stance without its paragraph, or the other way round. */
const answeredCell = z
  .strictObject({ actor: localId, issue: localId, stance: stance.optional(), para: paragraphId.optional() })
  .refine((each) => each.stance !== undefined || each.para !== undefined, 'Nothing is chosen in a cell.')
export type AnsweredCell = z.infer<typeof answeredCell>

export const response = z.strictObject({
  cells: z
    .array(answeredCell)
    .min(1)
    .max(144)
    .refine((cells) => areUnique(cells.map(cellId)), 'A cell is answered once.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & {
  type: 'matrix'
  actors: Heading[]
  issues: Heading[]
  paras: string[]
  /** The ids of the cells that are asked; the others stay empty. */
  asked: string[]
}

export function cellId({ actor, issue }: { actor: string; issue: string }): string {
  return `${actor}.${issue}`
}

function isHeading(all: readonly Heading[], id: string): boolean {
  return all.some((each) => each.id === id)
}
