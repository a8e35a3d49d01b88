import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'

const category = z.strictObject({
  id: localId,
  label: text,
  /** What belongs there, in a line. */
  description: text.optional(),
  /** For an answer such as "Not stated here": its cards need no paragraph. */
  pin: z.literal('last').optional(),
})
export type Category = z.infer<typeof category>

const card = z.strictObject({
  id: localId,
  text,
  /** The id of the category that it belongs to. */
  category: localId,
  paras: z.array(paragraphId).default([]),
  feedback: text,
  /** Which misconception a wrong category shows, by the id of that category. */
  misconceptions: z.record(localId, misconceptionCode).optional(),
  /** Why a reader may put it elsewhere. */
  rationale: text.optional(),
})
export type Card = z.infer<typeof card>

const mostCards = 12

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('categorise'),
  categories: z.array(category).min(2).max(5),
  /** The categories stay as written, for those that have an order of their own. */
  keepOrder: z.literal(true).optional(),
  cards: z.array(card).min(4).max(mostCards),
})

export const authored = shape
  .refine((all) => areUnique(all.categories.map(({ id }) => id)) && areUnique(all.categories.map(({ label }) => label)), 'Two categories have the same id or the same label.')
  .refine((all) => areUnique(all.cards.map(({ id }) => id)) && areUnique(all.cards.map((each) => each.text)), 'Two cards have the same id or the same words.')
  .refine((all) => all.categories.filter(({ pin }) => pin).length <= 1, 'Only one category can be pinned last.')
  .refine((all) => all.keepOrder !== true || all.categories.every(({ pin }, index) => !pin || index === all.categories.length - 1), 'With "keepOrder", the category that is pinned last stands last.')
  .refine((all) => all.cards.every((each) => hasCategory(all.categories, each.category)), 'A card belongs to a category that is not listed.')
  .refine((all) => new Set(all.cards.map((each) => each.category)).size > 1, 'All cards belong to one category. Let at least two have cards.')
  .refine((all) => all.cards.every((each) => each.paras.length > 0 || isPinned(all.categories, each.category)), 'A card needs a paragraph, unless its category is pinned last.')
  .refine((all) => all.cards.every((each) => Object.keys(each.misconceptions ?? {}).every((id) => hasCategory(all.categories, id) && id !== each.category)), 'A misconception of a card names a category that is not listed, or the right one.')
export type Authored = z.infer<typeof authored>

/** The category of each card that has one. */
export const response = z.strictObject({
  placed: z.record(localId, localId).refine((placed) => Object.keys(placed).length >= 1 && Object.keys(placed).length <= mostCards, 'No card has a category, or too many have.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & {
  type: 'categorise'
  categories: { id: string; label: string; description?: string }[]
  cards: { id: string; text: string }[]
}

function hasCategory(categories: readonly Category[], id: string): boolean {
  return categories.some((category) => category.id === id)
}

function isPinned(categories: readonly Category[], id: string): boolean {
  return categories.some((category) => category.id === id && category.pin !== undefined)
}
