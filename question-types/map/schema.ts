import { z } from 'zod'
import { paragraphId } from '@/domain/lessons/schema'
import { placeIds } from '@/domain/map/places'
import type { PlaceId } from '@/domain/map/places'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'

const placeId = z.enum(placeIds, `A place is one of: ${placeIds.join(', ')}.`)

/** A wrong place that attracts, and why. */
const lure = z.strictObject({ place: placeId, misconception: misconceptionCode.optional(), rationale: text })

const card = z
  .strictObject({
    id: localId,
    text,
    /** The paragraphs that say where it happened. */
    paras: z.array(paragraphId).min(1),
    accepted: z.array(placeId).min(1).max(2),
    feedback: text,
    lures: z.array(lure).min(1).optional(),
  })
  .refine((each) => areUnique(each.accepted), 'A card accepts a place twice.')
  .refine((each) => areUnique((each.lures ?? []).map(({ place }) => place)), 'A card has two lures at one place.')
  .refine((each) => (each.lures ?? []).every(({ place }) => !each.accepted.includes(place)), 'A lure stands at a place that its card accepts.')
export type Card = z.infer<typeof card>

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('map'),
  /** Offered for every card. */
  places: z.array(placeId).min(5).max(12),
  cards: z.array(card).min(3).max(8),
})

export const authored = shape
  .refine((all) => areUnique(all.places), 'A place is offered twice.')
  .refine((all) => areUnique(all.cards.map((each) => each.id)), 'Two cards have the same id.')
  .refine((all) => areUnique(all.cards.map((each) => each.text)), 'Two cards have the same text.')
  .refine((all) => all.cards.every((each) => each.accepted.every((place) => all.places.includes(place))), 'A card accepts a place that "places" does not offer.')
  .refine((all) => all.cards.every((each) => (each.lures ?? []).every(({ place }) => all.places.includes(place))), 'A lure stands at a place that "places" does not offer.')
export type Authored = z.infer<typeof authored>

/** A place for each card that has one. */
export const response = z.strictObject({
  placed: z.partialRecord(localId, placeId).refine((placed) => Object.keys(placed).length > 0, 'No card has a place.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & { type: 'map'; places: PlaceId[]; cards: { id: string; text: string }[] }
