import type { Bucket } from '../define'
import { resultOf } from './grade'
import type { CitationResult } from './grade'
import { isFullyScored, rubricRows, topLevel } from './rubric-rows'
import type { Authored, Claim, Response } from './schema'

const unscored = 'unscored'

/** One bucket for each ticked claim and for each row that is scored. */
export function classify(question: Authored, response: Response): string[] {
  const cited = question.claims.flatMap((claim) => {
    const result = resultOf(claim, response)
    return result ? [claimId(claim, result)] : []
  })
  const scored = rubricRows.flatMap(({ id }) => (response.scores?.[id] === undefined ? [] : [rowId(id, response.scores[id])]))
  const waits = response.text !== undefined && !isFullyScored(response.scores)
  return [...cited, ...scored, ...(waits ? [unscored] : [])]
}

export function buckets(question: Authored): Bucket[] {
  return [
    ...question.claims.flatMap(bucketsOfClaim),
    { id: unscored, label: 'Memo written, not scored yet', right: false, paras: [] },
    ...rubricRows.flatMap(({ id, name, levels }) =>
      levels.map((says, level) => ({ id: rowId(id, level), label: `${name} ${level}: ${says}`, right: level === topLevel, paras: [] })),
    ),
  ]
}

const labels: Record<CitationResult, string> = {
  right: 'with a paragraph that shows it',
  'other-paragraph': 'with another paragraph',
  uncited: 'without a paragraph',
  unsupported: 'though no paragraph shows it',
}

function bucketsOfClaim(claim: Claim): Bucket[] {
  const results: CitationResult[] = claim.paras.length > 0 ? ['right', 'other-paragraph', 'uncited'] : ['unsupported']
  return results.map((result) => ({
    id: claimId(claim, result),
    label: `“${claim.text}” ${labels[result]}`,
    right: result === 'right',
    misconception: result === 'right' ? undefined : claim.misconception,
    paras: claim.paras,
  }))
}

function claimId({ id }: Claim, result: CitationResult): string {
  return `claim:${id}:${result}`
}

function rowId(id: string, level: number): string {
  return `row:${id}:${level}`
}
