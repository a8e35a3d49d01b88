import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note } from '../define'
import { inReadingOrder, optionNotes, standingOf } from '../keyed-options'
import { tiersOf } from './grade'
import type { Tiers } from './grade'
import type { Authored, Response } from './schema'

export function explain(question: Authored, response: Response | null): Explanation {
  const tiers = tiersOf(question, response ?? {})
  return {
    verdict: response ? verdictOn(tiers) : 'Not answered. The right claim and its paragraph are marked below.',
    notes: [...optionNotes(question.options, response?.claim), ...evidenceNotes(question, response?.evidence)],
    steps: stepsOf(question, tiers),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

function verdictOn({ isClaimRight, isEvidenceRight }: Tiers): string {
  if (isClaimRight && isEvidenceRight) return 'Right: the claim, and a paragraph that supports it.'
  if (isClaimRight) return 'Half right: the claim is supported, but not by the paragraph you chose.'
  if (isEvidenceRight) return 'Not right: you found the paragraph that decides it, but it supports another claim.'
  return 'Not right: another claim is supported, by another paragraph.'
}

/** Feedback on every paragraph. A second accepted one is not missed once the first is chosen. */
export function evidenceNotes(question: Authored, chosen: string | undefined): Note[] {
  const { isEvidenceRight } = tiersOf(question, { evidence: chosen })
  const notes = question.evidenceOptions.map((option) => ({
    about: option.text ? `${option.para}: ${option.text}` : option.para,
    text: option.feedback,
    standing: standingOf(option.para === chosen, option.key === true && (option.para === chosen || !isEvidenceRight)),
    paras: [...new Set([option.para, ...paragraphIdsIn(option.feedback)])],
  }))
  return inReadingOrder(notes)
}

function stepsOf(question: Authored, { isClaimRight, isEvidenceRight }: Tiers): GradeStep[] {
  const half = question.weight / 2
  const paras = question.evidenceOptions.filter((option) => option.key).map((option) => option.para)
  return [
    { label: isClaimRight ? 'The claim is right' : 'The claim is not right', earned: isClaimRight ? half : 0, available: half, paras: [] },
    { label: evidenceLabel({ isClaimRight, isEvidenceRight }), earned: isClaimRight && isEvidenceRight ? half : 0, available: half, paras },
  ]
}

function evidenceLabel({ isClaimRight, isEvidenceRight }: Tiers): string {
  if (!isEvidenceRight) return 'The paragraph does not support it'
  return isClaimRight ? 'The paragraph supports it' : 'The paragraph counts only with the right claim'
}
