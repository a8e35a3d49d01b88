import type { Grade } from '../define'
import { keyOf } from '../keyed-options'
import type { Authored, Response } from './schema'

export type Tiers = { isClaimRight: boolean; isEvidenceRight: boolean }

export function tiersOf(question: Authored, response: Response): Tiers {
  return {
    isClaimRight: response.claim === keyOf(question.options),
    isEvidenceRight: question.evidenceOptions.some((option) => option.key && option.para === response.evidence),
  }
}

/** A half for the claim; a half for a paragraph that supports it, only when the claim is right. */
export function grade(question: Authored, response: Response): Grade {
  const { isClaimRight, isEvidenceRight } = tiersOf(question, response)
  if (!isClaimRight) return { fraction: 0 }
  return { fraction: isEvidenceRight ? 1 : 0.5 }
}

/** P(claim) × (½ + ½ × P(paragraph)). */
export function chance(question: Authored): number {
  const accepted = question.evidenceOptions.filter((option) => option.key).length
  return (1 / question.options.length) * (0.5 + (0.5 * accepted) / question.evidenceOptions.length)
}
