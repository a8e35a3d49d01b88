import { describe, expect, test } from 'vitest'
import { rungs as allRungs } from '@/components/ui/rungs'
import { attributionLadder } from './definition'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade, resultOf, rungCreditAt } from './grade'
import { authored } from './schema'
import type { Authored, Claim } from './schema'

const { question } = examples
const withFirstClaim = (change: Partial<Claim>): Authored => ({ ...question, claims: question.claims.map((claim, index) => (index === 0 ? { ...claim, ...change } : claim)) })
const only = (rung: number): Authored => ({ ...question, claims: question.claims.slice(0, 1).map((claim) => ({ ...claim, rung })) })

describe('credit for a rung', () => {
  test('falls with the square of the distance, and is gone at three', () => {
    expect([0, 1, 2, 3, 4, 5].map(rungCreditAt)).toEqual([1, expect.closeTo(29 / 35), expect.closeTo(11 / 35), 0, 0, 0])
  })

  test('is what is left of 1 − (d ÷ 5)² once the average over all pairs of rungs is taken away', () => {
    const pairs = allRungs.flatMap((one) => allRungs.map((other) => 1 - ((one.rung - other.rung) / 5) ** 2))
    const average = pairs.reduce((sum, each) => sum + each, 0) / pairs.length
    expect(rungCreditAt(1)).toBeCloseTo((24 / 25 - average) / (1 - average))
  })
})

describe('the chance level of a ladder', () => {
  test.each([1, 2, 3, 4, 5, 6])('is the mean over every way to answer, for rung %i', (rung) => {
    const alone = only(rung)
    const ways = allRungs.flatMap((each) => ['ria', 'said', 'peskov'].map((words) => grade(alone, { rungs: { pace: each.rung }, words: { pace: words } }).fraction))
    expect(chance(alone)).toBeCloseTo(ways.reduce((sum, each) => sum + each, 0) / ways.length, 12)
  })

  test('stays below a half even in the middle of the ladder with two of three fragments right', () => {
    const fragments = (question.claims[0]?.fragments ?? []).map((each) => (each.id === 'said' ? { ...each, key: true as const } : each))
    expect(chance({ ...question, claims: only(3).claims.map((claim) => ({ ...claim, fragments })) })).toBeLessThan(0.46)
  })
})

describe('a ladder', () => {
  test.each([
    ['no fragment that shows who says it', withFirstClaim({ fragments: (question.claims[0]?.fragments ?? []).map((each) => ({ ...each, key: undefined })) })],
    ['every fragment right', withFirstClaim({ fragments: (question.claims[0]?.fragments ?? []).slice(0, 2).map((each) => ({ ...each, key: true })) })],
    ['a misconception on the right rung', withFirstClaim({ misconceptions: { '4': 'M31' } })],
    ['a rung that is none', withFirstClaim({ rung: 0 })],
    ['two claims of the same id', withFirstClaim({ id: 'anyway' })],
    ['no claim', { ...question, claims: [] }],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('takes either of two keyed fragments, and does not call the other missed', () => {
    const fragments = (question.claims[0]?.fragments ?? []).map((each) => (each.id === 'said' ? { ...each, key: true as const } : each))
    const two = withFirstClaim({ fragments })
    const claim = two.claims[0]
    for (const words of ['ria', 'said']) expect(claim && resultOf(claim, { rungs: { pace: 4 }, words: { pace: words } }).credit).toBe(1)
    const { notes } = explain({ ...two, claims: two.claims.slice(0, 1) }, { rungs: { pace: 4 }, words: { pace: 'said' } })
    expect(notes.map(({ standing }) => standing)).toEqual(['right', 'right', 'info', 'info'])
  })

  test('reads rungs as numbers and words as they are, and skips what was left alone', () => {
    const form = new FormData()
    form.append('response.rung.pace', '4')
    form.append('response.words.pace', 'ria')
    form.append('response.rung.target', '')
    expect(attributionLadder.fromForm(form)).toEqual({ rungs: { pace: 4 }, words: { pace: 'ria' } })
  })

  test('shows half the claim taken away where the words are missing', () => {
    const { steps } = explain(question, { rungs: { pace: 5 }, words: {} })
    expect(steps.map(({ label, earned }) => [label, Number(earned.toFixed(3))])).toEqual([
      ['Claim 1 (S2-9): no rung chosen', 0],
      ['Claim 2 (S3-13): one rung off', 0.829],
      ['Claim 2 (S3-13): half of that goes without the words that show it', -0.414],
      ['Claim 3 (S3-20): no rung chosen', 0],
    ])
  })

  test('keeps the rung and the words of a claim in buckets of their own', () => {
    expect(attributionLadder.classify(question, { rungs: { pace: 5 }, words: { pace: 'peskov' } })).toEqual(['pace:rung:5', 'pace:words:peskov'])
    const codes = attributionLadder.buckets(question).filter(({ id }) => id.startsWith('pace:')).map(({ misconception }) => misconception).filter(Boolean)
    expect(codes).toEqual(['M31', 'M10'])
  })
})
