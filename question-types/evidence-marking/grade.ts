import type { Grade } from '../define'
import { bearings } from './bearings'
import type { Authored, Response } from './schema'

export type Tally = {
  isAnswerRight: boolean
  /** Pieces that are evidence, and how many of them are marked. */
  evidence: number
  hits: number
  /** The other pieces, and how many of them are marked. */
  others: number
  falseAlarms: number
}

export function tally(question: Authored, { answer, pieces }: Response): Tally {
  const evidence = question.pieces.filter((piece) => piece.evidence)
  const others = question.pieces.filter((piece) => !piece.evidence)
  return {
    isAnswerRight: answer === question.answer,
    evidence: evidence.length,
    hits: evidence.filter((piece) => pieces.includes(piece.id)).length,
    others: others.length,
    falseAlarms: others.filter((piece) => pieces.includes(piece.id)).length,
  }
}

/** What the marked pieces are worth, from 0 to 1: max(0, hits ÷ evidence − false alarms ÷ others). */
export function evidenceShare({ evidence, hits, others, falseAlarms }: Pick<Tally, 'evidence' | 'hits' | 'others' | 'falseAlarms'>): number {
  return Math.max(0, hits / evidence - falseAlarms / others)
}

/**
 * ½ for the answer + ½ × max(0, hits ÷ evidence − false alarms ÷ others). The halves are scored apart.
 * Marking everything earns as little as marking nothing
 * (Youden 1950, https://doi.org/10.1002/1097-0142(1950)3:1%3C32::AID-CNCR2820030106%3E3.0.CO;2-3).
 */
export function grade(question: Authored, response: Response): Grade {
  const counts = tally(question, response)
  return { fraction: (counts.isAnswerRight ? 0.5 : 0) + 0.5 * evidenceShare(counts) }
}

/** ½ × ⅓ + ½ × the mean of the evidence share over all ways to mark: each piece is marked or not, as by the toss of a coin. At most 1,024 ways. */
export function chance(question: Authored): number {
  const ways = 2 ** question.pieces.length
  let total = 0
  for (let way = 0; way < ways; way++) {
    const pieces = question.pieces.filter((_, index) => Math.floor(way / 2 ** index) % 2 === 1).map((piece) => piece.id)
    total += evidenceShare(tally(question, { pieces }))
  }
  return 0.5 / bearings.length + (0.5 * total) / ways
}
