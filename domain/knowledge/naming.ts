import { z } from 'zod'
import { normaliseParagraph } from '@/domain/lessons/normalise-paragraph'
import { articleId, paragraphId, slug, text } from './ids'

const term = z.strictObject({
  term: text,
  /** What is counted: whole words, with capitals as they stand here. Without forms the term itself is counted. */
  forms: z.array(text).default([]),
  /** Times it stands in each article, quotations included. */
  counts: z.record(articleId, z.int().min(0)),
  paras: z.array(paragraphId).default([]),
  /** Who uses it there, and in whose mouth. */
  users: text,
})
export type NamingTerm = z.infer<typeof term>

/** Several names for one thing, and which of them our own voice uses. */
export const namingGroup = z.strictObject({
  id: slug,
  about: text,
  terms: z.array(term).min(1),
  our: text,
  teach: text,
})
export type NamingGroup = z.infer<typeof namingGroup>

/** How often any of the forms stands in the text as whole words. Capitals matter; a hyphen belongs to its word. */
export function countForms(paragraph: string, forms: readonly string[]): number {
  const escaped = [...forms].sort((a, b) => b.length - a.length).map((form) => normaliseParagraph(form).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return [...normaliseParagraph(paragraph).matchAll(new RegExp(`(?<![\\p{L}\\p{N}-])(?:${escaped.join('|')})(?![\\p{L}\\p{N}-])`, 'gu'))].length
}
