import { z } from 'zod'
import { fragment, paragraphId, slug, text } from './ids'

/** Words that a machine swapped, and what they most likely stood for. */
export const repair = z.strictObject({
  id: slug,
  para: paragraphId,
  printed: fragment,
  repair: text,
  alternatives: z.array(text).default([]),
  /** Confirmed by a copy of the text below it, or inferred from the context. */
  status: z.enum(['confirmed', 'inferred']),
  /** 0: only clumsy. 1: vague. 2: misleading. 3: information lost or turned round. */
  damage: z.int().min(0).max(3),
  why: text,
})
