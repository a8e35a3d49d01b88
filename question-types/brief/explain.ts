import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { inReadingOrder } from '../keyed-options'
import { citationPart, citationsOf, memoPart, resultOf } from './grade'
import type { CitationResult, Citations } from './grade'
import { isFullyScored, rubricRows, sumOf, topLevel, topSum } from './rubric-rows'
import type { Authored, Claim, Response } from './schema'

export const nothing: Response = { claims: [], cites: {}, confidence: {} }

export function explain(question: Authored, response: Response | null): Explanation {
  const given = response ?? nothing
  const citations = citationsOf(question, given)
  return {
    verdict: response ? verdictOn(question, response, citations) : 'Not answered. What each claim rests on is shown below.',
    notes: inReadingOrder(question.claims.map((claim) => noteOn(claim, resultOf(claim, given)))),
    steps: [citationStep(question, citations), ...rowSteps(question, given)],
    paras: decidingParagraphs(question),
    move: question.move,
    ...(isAwaited(response) ? { awaitsScore: true } : {}),
  }
}

function isAwaited(response: Response | null): boolean {
  return response?.text !== undefined && !isFullyScored(response.scores)
}

function verdictOn(question: Authored, response: Response, citations: Citations): string {
  const cited = `${citations.right.length} of ${question.requiredClaims} right citations, from ${citations.strands.length} of ${question.minStrands} independent origins.`
  if (response.text === undefined) return `No memo is written. ${cited}`
  if (!isFullyScored(response.scores)) return `Written: compare it with the examples and score it on four rows. ${cited}`
  return `You scored the memo ${sumOf(response.scores)} of ${topSum}. ${cited}`
}

function citationStep({ weight, ...question }: Authored, { ticked, right, strands, share }: Citations): GradeStep {
  const tooMany = ticked > question.maxClaims ? `; ${ticked} claims are ticked, more than ${question.maxClaims}, so each counts for less` : ''
  return {
    label: `Citations: ${right.length} of ${question.requiredClaims} right, from ${strands.length} of ${question.minStrands} independent origins${tooMany}`,
    earned: citationPart * share * weight,
    available: citationPart * weight,
    paras: [...new Set(right.flatMap(({ paras }) => paras))],
  }
}

function rowSteps({ weight }: Authored, { text, scores }: Response): GradeStep[] {
  const share = (memoPart * weight) / topSum
  return rubricRows.map(({ id, name }) => {
    const level = text === undefined ? undefined : scores?.[id]
    return { label: `${name}: ${level === undefined ? 'not scored' : `your own score, ${level} of ${topLevel}`}`, earned: (level ?? 0) * share, available: topLevel * share, paras: [] }
  })
}

const standings: Record<CitationResult, Standing> = { right: 'right', 'other-paragraph': 'wrong', uncited: 'wrong', unsupported: 'wrong' }

export function noteOn(claim: Claim, result: CitationResult | null): Note {
  return {
    about: claim.text,
    text: claim.feedback,
    standing: result ? standings[result] : 'info',
    paras: [...new Set([...claim.paras, ...paragraphIdsIn(claim.feedback)])],
    whyTempting: claim.rationale,
  }
}
