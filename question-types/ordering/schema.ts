import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, text } from '../base'
import type { PresentedBase } from '../base'

const card = z.strictObject({ id: localId, text, paras: z.array(paragraphId).min(1), feedback: text })
export type Card = z.infer<typeof card>

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('ordering'),
  cards: z.array(card).min(5).max(14),
  /** Earliest first; cards of the same time share a group. */
  order: z.array(z.array(localId).min(1)).min(2),
})

export const authored = shape
  .refine((all) => areUnique(all.cards.map((each) => each.id)), 'Two cards have the same id.')
  .refine((all) => areUnique(all.order.flat()), 'A card stands twice in "order".')
  .refine((all) => all.order.flat().length === all.cards.length && all.cards.every((each) => all.order.flat().includes(each.id)), '"order" names every card and nothing else.')
export type Authored = z.infer<typeof authored>

/** A position for each card that has one, 1 the earliest; equal positions mean the same time. */
export const response = z.strictObject({
  positions: z.record(localId, z.int().min(1).max(14)).refine((positions) => Object.keys(positions).length > 0, 'No card has a position.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & { type: 'ordering'; cards: { id: string; text: string }[] }
