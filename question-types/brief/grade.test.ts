import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/domain/attempts/seeded-order'
import { brief } from './definition'
import { examples } from './examples'
import { chance, citationsOf, grade } from './grade'
import { rubricRows } from './rubric-rows'
import { authored } from './schema'
import type { Response } from './schema'

const { question } = examples
const model = brief.modelAnswer(question)
const citing = (cites: Record<string, string>): Response => ({ claims: Object.keys(cites), cites, confidence: {} })
const four = { sharing: 'S3-3', doubts: 'S1-3', favours: 'S3-13', envoy: 'S2-14' }

describe('the citations of a brief', () => {
  const share = (cites: Record<string, string>) => citationsOf(question, citing(cites)).share

  test('earn their share by number and by origin, whichever is less', () => {
    expect(share({ sharing: 'S3-3' })).toBeCloseTo(1 / 4)
    expect(share({ sharing: 'S3-3', doubts: 'S1-3', favours: 'S3-13' })).toBeCloseTo(3 / 4)
    expect(share({ sharing: 'S3-3', 'target-date': 'S2-9', favours: 'S3-13', pace: 'S3-13', practice: 'S4-6' })).toBe(1)
    expect(share({ favours: 'S3-13', pace: 'S3-13', 'no-comment': 'S3-11', practice: 'S4-6' })).toBeCloseTo(2 / 3)
  })

  test('never earn more than a quarter of the marks', () => {
    expect(grade(question, citing({ ...four, departure: 'S2-11', practice: 'S4-6' })).fraction).toBe(0.25)
  })

  test('lose nothing by a wrong one among the claims allowed', () => {
    expect(share({ ...four, practice: 'S4-12', agreed: 'S3-3' })).toBe(1)
  })

  test('count in proportion when more claims are ticked than allowed', () => {
    const eight = { ...four, practice: 'S4-12', departure: 'S1-9', 'no-comment': 'S1-9', agreed: 'S3-3' }
    expect(share(eight)).toBeCloseTo((4 * 6) / 8 / 4)
    expect(brief.explain(question, citing(eight)).steps[0]?.label).toContain('8 claims are ticked, more than 6')
  })

  test('do not count without a tick, and are kept all the same', () => {
    const form = new FormData()
    form.append('response.cite.sharing', 'S3-3')
    form.append('response.confidence.sharing', 'high')
    const raw = brief.fromForm(form)
    expect(raw).toEqual({ claims: [], cites: { sharing: 'S3-3' }, confidence: { sharing: 'high' } })
    expect(brief.response.safeParse(raw).success).toBe(true)
    expect(grade(question, brief.response.parse(raw)).fraction).toBe(0)
  })
})

describe('a brief', () => {
  test('is complete with enough words and enough claims, each with its paragraph and how sure it is', () => {
    expect(brief.isComplete(question, model)).toBe(true)
    expect(brief.isComplete(question, { ...model, text: 'word '.repeat(119) })).toBe(false)
    expect(brief.isComplete(question, { ...model, claims: model.claims.slice(1) })).toBe(false)
    expect(brief.isComplete(question, { ...model, confidence: {} })).toBe(false)
    expect(brief.isComplete(question, { ...model, cites: {} })).toBe(false)
  })

  test('draws its model answer from as many strands as it can', () => {
    expect(citationsOf(question, model)).toMatchObject({ ticked: 4, share: 1 })
    expect(citationsOf(question, model).strands).toHaveLength(4)
  })

  test('waits for its score while a row is not scored, and only if a memo is written', () => {
    expect(brief.explain(question, { ...model, scores: undefined }).awaitsScore).toBe(true)
    expect(brief.explain(question, { ...model, scores: { attribution: 3 } }).awaitsScore).toBe(true)
    expect(brief.explain(question, model).awaitsScore).toBe(undefined)
    expect(brief.explain(question, citing(four)).awaitsScore).toBe(undefined)
  })

  test('is guessed no better than its bound, and nearly as well', () => {
    const random = seededRandom('brief')
    const marks = Array.from({ length: 5000 }, () => grade(question, brief.guess(question, random)).fraction)
    const mean = marks.reduce((sum, each) => sum + each, 0) / marks.length
    expect(chance(question)).toBeCloseTo(0.75 * 0.5 + 0.25 * (10 / 14 / 10), 12)
    expect(mean).toBeGreaterThan(chance(question) - 0.03)
  })

  test('puts each ticked claim and each scored row into one bucket', () => {
    expect(brief.classify(question, { ...citing({ sharing: 'S3-3', doubts: 'S4-12', agreed: 'S3-3' }), text: 'Words.', scores: { balance: 2 } })).toEqual([
      'claim:sharing:right',
      'claim:doubts:other-paragraph',
      'claim:agreed:unsupported',
      'row:balance:2',
      'unscored',
    ])
    expect(brief.buckets(question).find(({ id }) => id === 'claim:agreed:unsupported')?.misconception).toBe('M17')
  })

  test.each([
    ['a claim with a paragraph and no strand', { claims: question.claims.map((claim, index) => (index === 0 ? { ...claim, strand: undefined } : claim)) }],
    ['a claim with a strand and no paragraph', { claims: question.claims.map((claim, index) => (index === 0 ? { ...claim, paras: [] } : claim)) }],
    ['a strand that is not listed', { strands: question.strands.slice(1) }],
    ['a paragraph that the menu does not offer', { paras: question.paras.slice(1) }],
    ['fewer claims allowed than required', { maxClaims: 3 }],
    ['more strands needed than there are', { requiredClaims: 6, minStrands: 6, claims: question.claims.filter(({ id }) => id !== 'envoy') }],
    ['a level without an example', { examples: [...question.examples.slice(0, 3), ...question.examples.slice(0, 1)] }],
    ['no full example within the number of words', { minWords: 170 }],
    ['examples so good that guessing pays', { examples: [...question.examples, ...Array.from({ length: 3 }, () => question.examples[0])] }],
  ])('is refused with %s', (_why, change) => {
    expect(authored.safeParse({ ...question, ...change }).success).toBe(false)
  })
})

describe('the rubric of a brief', () => {
  test('has four rows of four levels, and scores that a teacher can replace', () => {
    expect(brief.rubric?.rows(question)).toEqual(rubricRows)
    const given = { attribution: 1, corroboration: 2, balance: 3, uncertainty: 0 }
    const scored = brief.rubric?.withScores(model, given) ?? model
    expect(brief.rubric?.scores(scored)).toEqual(given)
    expect(grade(question, scored).fraction).toBeCloseTo(0.25 + 0.75 * (6 / 12))
    expect(scored.text).toBe(model.text)
  })

  test('has no scores before every row is scored', () => {
    expect(brief.rubric?.scores({ ...model, scores: undefined })).toBe(null)
    expect(brief.rubric?.scores({ ...model, scores: { attribution: 3 } })).toBe(null)
  })
})
