import { describe, expect, test } from 'vitest'
import { evidenceMarking } from './definition'
import { examples } from './examples'
import { chance, evidenceShare } from './grade'
import { authored } from './schema'
import type { Authored, Piece } from './schema'

const { question } = examples

function withPiece(id: string, change: Partial<Piece>): unknown {
  return { ...question, pieces: question.pieces.map((piece) => (piece.id === id ? { ...piece, ...change } : piece)) }
}

const isAccepted = (raw: unknown) => authored.safeParse(raw).success

describe('the half for the pieces', () => {
  test('is empty for every piece marked and for none, whatever their number', () => {
    expect(evidenceShare({ evidence: 7, hits: 7, others: 3, falseAlarms: 3 })).toBe(0)
    expect(evidenceShare({ evidence: 7, hits: 0, others: 3, falseAlarms: 0 })).toBe(0)
  })

  test('takes as much for another piece as its share of the others', () => {
    expect(evidenceShare({ evidence: 2, hits: 2, others: 4, falseAlarms: 1 })).toBe(0.75)
  })
})

describe('guessing', () => {
  test('earns a sixth for the answer, and for the pieces what tosses of a coin earn', () => {
    // Two pieces are evidence, four are not. Sum over hits h and false alarms f of C(2,h) C(4,f) max(0, h/2 − f/4), over 64 ways.
    const tosses = (2 * (0.5 + 4 * 0.25) + (1 + 4 * 0.75 + 6 * 0.5 + 4 * 0.25)) / 64
    expect(chance(question)).toBeCloseTo(1 / 6 + tosses / 2, 12)
  })

  test('stays under a third even where one piece of ten is evidence', () => {
    const pieces = Array.from({ length: 10 }, (_, index) => ({ ...question.pieces[index % 6], id: `p${index}`, evidence: index === 0 ? true : undefined }))
    expect(chance({ ...question, pieces } as Authored)).toBeLessThan(1 / 3) // Six pieces fill ten places, so every place has one.
  })
})

describe('a claim with its evidence', () => {
  test.each([
    ['a piece with both printed words and a description', withPiece('light', { text: 'What some officials thought' })],
    ['a piece with neither', withPiece('light', { quote: undefined })],
    ['more than twelve printed words', withPiece('light', { quote: 'one two three four five six seven eight nine ten eleven twelve thirteen' })],
    ['two pieces of one id', withPiece('light', { id: 'shift' })],
    ['two pieces with the same words', withPiece('sharing', { para: 'S5-8', text: 'What the US adds to its offer' })],
    ['pieces of one article', { ...question, pieces: question.pieces.map((piece) => ({ ...piece, para: 'S3-20', quote: undefined, text: piece.id })) }],
    ['evidence that does not show the answer', withPiece('terms', { evidence: true })],
    ['a piece that shows the answer and is no evidence', withPiece('terms', { shows: 'contradicts' })],
    ['a piece that shows the opposite of the answer', withPiece('shift', { shows: 'supports' })],
    ['no evidence', { ...question, pieces: question.pieces.map((piece) => ({ ...piece, shows: 'nothing', evidence: undefined })) }],
    ['one piece that is no evidence', { ...question, pieces: question.pieces.map((piece) => (piece.id === 'terms' ? piece : { ...piece, shows: 'contradicts', evidence: true })) }],
    ['"does not settle" where the evidence speaks on one side', { ...question, answer: 'does-not-settle' }],
    ['an answer without feedback', { ...question, answers: { ...question.answers, supports: undefined } }],
  ])('is refused with %s', (_why, raw) => {
    expect(isAccepted(raw)).toBe(false)
  })

  test('may be left unsettled by pieces that come near it and show nothing', () => {
    const pieces = question.pieces.map((piece) => ({ ...piece, shows: 'nothing' }))
    expect(isAccepted({ ...question, answer: 'does-not-settle', pieces })).toBe(true)
  })
})

describe('the form', () => {
  const formOf = (...fields: [string, string][]) => {
    const form = new FormData()
    for (const [name, value] of fields) form.append(name, value)
    return form
  }

  test('gives one piece, several pieces or none as a list', () => {
    expect(evidenceMarking.fromForm(formOf(['response.answer', 'supports']))).toEqual({ answer: 'supports', pieces: [] })
    expect(evidenceMarking.fromForm(formOf(['response.piece', 'light']))).toEqual({ pieces: ['light'] })
    expect(evidenceMarking.fromForm(formOf(['response.piece', 'light'], ['response.piece', 'shift']))).toEqual({ pieces: ['light', 'shift'] })
  })

  test('is complete with an answer and at least one piece', () => {
    expect(evidenceMarking.isComplete(question, { answer: 'supports', pieces: ['light'] })).toBe(true)
    expect(evidenceMarking.isComplete(question, { answer: 'supports', pieces: [] })).toBe(false)
    expect(evidenceMarking.isComplete(question, { pieces: ['light'] })).toBe(false)
  })
})

test('the item analysis tells the answer, each marked piece and each missed piece of evidence apart', () => {
  expect(evidenceMarking.classify(question, { answer: 'supports', pieces: ['shift', 'light'] })).toEqual(['answer:supports', 'piece:shift', 'piece:downplayed:missed', 'piece:light'])
  const buckets = evidenceMarking.buckets(question)
  expect(buckets.find(({ id }) => id === 'piece:shift')?.misconception).toBe('M30')
  expect(buckets.find(({ id }) => id === 'answer:does-not-settle')?.misconception).toBe('M44')
})
