import { z } from 'zod'
// In a question, "standing" is what became of an answer; so how an article stands to a claim is a relation here.
import { standing as relation } from '@/domain/knowledge/claims'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { articleId, paragraphId } from '@/domain/lessons/schema'
import { areUnique, baseShape, localId, misconceptionCode, text } from '../base'
import type { PresentedBase } from '../base'

const cell = z
  .strictObject({
    claim: localId,
    article: articleId,
    value: relation,
    /** Where the article says it; the other carrier of the report may stand beside. Empty for what is silent. */
    paras: z.array(paragraphId).default([]),
    feedback: text,
    /** Which misconception a wrong value shows. */
    misconceptions: z.partialRecord(relation, misconceptionCode).optional(),
    /** Why a reader may go wrong on it. */
    rationale: text.optional(),
  })
  .refine((each) => each.value === 'silent' || each.paras.some((para) => articleOfParagraph(para) === each.article), 'A cell that is not "silent" needs a paragraph of its own article.')
  .refine((each) => each.value !== 'silent' || each.paras.length === 0, 'A "silent" cell has no paragraph.')
  .refine((each) => each.misconceptions?.[each.value] === undefined, 'A right value shows no misconception. Take its code away.')
export type Cell = z.infer<typeof cell>

const claim = z.strictObject({ id: localId, text })
export type Claim = z.infer<typeof claim>

const mostClaims = 6
const mostArticles = 5
const mostCells = mostClaims * mostArticles

const shape = z.strictObject({
  ...baseShape,
  type: z.literal('corroboration-grid'),
  claims: z.array(claim).min(1).max(mostClaims),
  articles: z.array(articleId).min(2).max(mostArticles),
  cells: z.array(cell).min(2).max(mostCells),
})

export const authored = shape
  .refine((all) => areUnique(all.claims.map((each) => each.id)) && areUnique(all.claims.map((each) => each.text)), 'Two claims have the same id or the same words.')
  .refine((all) => areUnique(all.articles), 'An article is listed twice.')
  .refine((all) => areUnique(all.cells.map(cellId)), 'A cell is keyed twice.')
  .refine((all) => all.cells.every((each) => all.claims.some(({ id }) => id === each.claim) && all.articles.includes(each.article)), 'A cell names a claim or an article that is not listed.')
  .refine((all) => all.claims.every(({ id }) => all.cells.some((each) => each.claim === id)), 'A claim has no cell.')
  .refine((all) => all.articles.every((article) => all.cells.some((each) => each.article === article)), 'An article has no cell.')
  .refine((all) => all.cells.some((each) => each.value === 'silent'), 'At least one cell is keyed "silent".')
  .refine((all) => all.cells.every((each) => each.value !== 'same-origin' || hasCarrierBefore(all.cells, each)), 'A "same-origin" cell repeats an article listed before it: key that one "agrees" or "conflicts".')
export type Authored = z.infer<typeof authored>

/** A word for each cell that has one, by claim and article. */
export const response = z.strictObject({
  cells: z
    .record(z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}\.S\d{1,2}$/), relation)
    .refine((cells) => Object.keys(cells).length >= 1 && Object.keys(cells).length <= mostCells, 'No cell is filled in, or too many are.'),
})
export type Response = z.infer<typeof response>

export type Presented = PresentedBase & {
  type: 'corroboration-grid'
  claims: Claim[]
  articles: string[]
  /** The ids of the cells that are asked; the others stay empty. */
  asked: string[]
}

/** Names a cell in forms and responses, such as "last-chance.S3". */
export function cellId({ claim, article }: { claim: string; article: string }): string {
  return `${claim}.${article}`
}

/** Reading order of articles: S2 stands before S10. */
export function compareArticles(one: string, other: string): number {
  return Number(one.slice(1)) - Number(other.slice(1))
}

function hasCarrierBefore(cells: readonly Cell[], repeated: Cell): boolean {
  return cells.some(({ claim, article, value }) => claim === repeated.claim && compareArticles(article, repeated.article) < 0 && (value === 'agrees' || value === 'conflicts'))
}
