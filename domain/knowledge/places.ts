import { z } from 'zod'
import { paragraphId, slug, text } from './ids'

export const placeLayers = ['decided', 'fought', 'orientation'] as const

/** A place on the map: where things were decided, where they were fought over, or a name that helps to find the way. */
export const place = z.strictObject({
  id: slug,
  name: text,
  /** Other spellings under which the articles name it. */
  forms: z.array(text).default([]),
  /** About the middle of it, in degrees. */
  lat: z.number().min(-90).max(90),
  lon: z.number().min(-180).max(180),
  layer: z.enum(placeLayers),
  /** The paragraphs that name it. Only a name for orientation may stand in none. */
  paras: z.array(paragraphId).default([]),
  /** For a place whose status is disputed: what a map must say. */
  status: text.optional(),
  note: text.optional(),
})
export type Place = z.infer<typeof place>
