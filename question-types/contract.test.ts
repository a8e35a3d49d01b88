import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/domain/attempts/seeded-order'
import {
  bucketsOf, chanceLevel, classifyResponse, definitions, explainResponse, gradeResponse, guessResponse, isComplete, modelAnswer,
  parseQuestion, parseResponse, presentQuestion, questionSchema, questionTypes, responseFromForm, scoringRule, summariseResponse,
} from './registry'

const tries = 10_000

describe.each(questionTypes)('%s', (type) => {
  const { question, sameButAnotherKey, graded, malformed } = definitions[type].examples
  const random = () => seededRandom(`contract ${type}`)

  test('accepts its own examples, under its own name', () => {
    expect(parseQuestion(question)).toEqual(question)
    expect(parseQuestion(sameButAnotherKey)).toEqual(sameButAnotherKey)
    expect(question.type).toBe(type)
  })

  test('refuses a misspelt key in what an author wrote', () => {
    expect(questionSchema.safeParse({ ...question, stemm: 'Which?' }).success).toBe(false)
  })

  for (const { why, response, fraction } of graded) {
    test(`marks ${why}`, () => {
      expect(parseResponse(question, response)).toEqual({ ok: true, response })
      expect(gradeResponse(question, response).fraction).toBeCloseTo(fraction, 12)
    })
  }

  test.each(malformed)('refuses $why', ({ raw }) => {
    expect(parseResponse(question, raw).ok).toBe(false)
  })

  test.each([null, undefined, '', 'a', 7, [], [[]], {}, { chosen: null }, { __proto__: null }])('refuses %j, which no question asked for', (raw) => {
    expect(parseResponse(question, raw).ok).toBe(false)
  })

  test('refuses what is huge, of another shape or of another question in one plain sentence', () => {
    const answer = modelAnswer(question)
    const isFreeText = type === 'short-answer' || type === 'typed-answer'
    const huge = changed(answer, { word: () => 'a'.repeat(100_000), number: () => 1e12, name: (name) => name })
    const ofAnother = changed(answer, { word: (word) => `zz-${word}`, number: (number) => number, name: (name, depth) => (depth > 0 ? `zz-${name}` : name) })
    const refused = [huge, { ...answer, more: 'a' }, Object.values(answer), 'a', ...malformed.map(({ raw }) => raw), ...(isFreeText ? [] : [ofAnother])]
    for (const raw of refused) {
      const parsed = parseResponse(question, raw)
      expect(parsed).toMatchObject({ ok: false, message: expect.stringMatching(/^[A-Z][\w ,.:’]{10,140}\.$/) })
      expect(parsed.ok || parsed.message).not.toMatch(/\b(invalid|expected|received|undefined|null|string|schema|zod)\b/i)
    }
  })

  test('gives its model answer full marks, and calls it complete', () => {
    for (const variant of [question, sameButAnotherKey]) {
      const answer = modelAnswer(variant)
      expect(parseResponse(variant, answer).ok).toBe(true)
      expect(gradeResponse(variant, answer).fraction).toBe(1)
    }
    expect(explainResponse(question, modelAnswer(question)).notes.some((note) => note.standing === 'wrong' || note.standing === 'missed')).toBe(false)
    expect(isComplete(question, modelAnswer(question)) || definitions[type].selfScored).toBe(true)
  })

  test('shows a learner nothing that depends on the answer key', () => {
    for (const seed of ['seed', 'another seed']) expect(presentQuestion(question, seed)).toEqual(presentQuestion(sameButAnotherKey, seed))
    expect(scoringRule(question)).toBe(scoringRule(sameButAnotherKey))
    expect(question).not.toEqual(sameButAnotherKey)
  })

  test('shows the same order for the same seed', () => {
    expect(presentQuestion(question, 'seed')).toEqual(presentQuestion(structuredClone(question), 'seed'))
  })

  test('marks any response from 0 to 1, with steps that add up to its marks', () => {
    const source = random()
    for (let attempt = 0; attempt < 500; attempt++) {
      const response = guessResponse(question, source)
      const { fraction } = gradeResponse(question, response)
      expect(fraction).toBeGreaterThanOrEqual(0)
      expect(fraction).toBeLessThanOrEqual(1)
      const earned = explainResponse(question, response).steps.reduce((sum, step) => sum + step.earned, 0)
      expect(earned).toBeCloseTo(fraction * question.weight, 9)
    }
  })

  test('gives nothing for an empty form', () => {
    expect(responseFromForm(question, new FormData())).toBe(null)
    const untouched = new FormData()
    for (const name of ['response', 'response.chosen', 'response.text', 'response.evidence', 'response.position.war', 'response.kerry.assad.stance']) untouched.append(name, '')
    expect(responseFromForm(question, untouched)).toBe(null)
    expect(explainResponse(question, null).steps.reduce((sum, step) => sum + step.earned, 0)).toBe(0)
  })

  test('refuses the form of another kind of question instead of taking it for an empty one', () => {
    const strange = new FormData()
    strange.append('response.unheard-of', 'a')
    const raw = responseFromForm(question, strange)
    expect(raw).not.toBe(null)
    expect(parseResponse(question, raw).ok).toBe(false)
  })

  test('refuses a file where words are expected', () => {
    for (const name of ['response', 'response.claim', 'response.text', 'response.position.war', 'response.kerry.assad.stance']) {
      const form = new FormData()
      form.append(name, new File(['x'], 'x.txt'))
      expect(parseResponse(question, responseFromForm(question, form)).ok).toBe(false)
    }
  })

  test('gives random guessing no more, on average, than its stated chance level', () => {
    const source = random()
    const fractions = Array.from({ length: tries }, () => gradeResponse(question, guessResponse(question, source)).fraction)
    const mean = fractions.reduce((sum, each) => sum + each, 0) / tries
    const variance = fractions.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (tries - 1)
    // Where the stated level is exact, half of all samples lie above it: four standard errors are allowed.
    expect(mean).toBeLessThanOrEqual(chanceLevel(question) + 4 * Math.sqrt(variance / tries))
    expect(chanceLevel(question)).toBeLessThanOrEqual(0.5)
  })

  test('puts every response into buckets that it has announced, each id once', () => {
    const announced = bucketsOf(question).map((bucket) => bucket.id)
    expect(new Set(announced).size).toBe(announced.length)
    const source = random()
    for (let attempt = 0; attempt < 200; attempt++) {
      const buckets = classifyResponse(question, guessResponse(question, source))
      expect(new Set(buckets).size).toBe(buckets.length)
      for (const bucket of buckets) expect(announced).toContain(bucket)
    }
  })

  test('puts its model answer into right buckets only', () => {
    const right = new Set(bucketsOf(question).filter((bucket) => bucket.right).map((bucket) => bucket.id))
    for (const bucket of classifyResponse(question, modelAnswer(question))) expect(right).toContain(bucket)
  })

  test('summarises a response in one line', () => {
    expect(summariseResponse(question, modelAnswer(question))).toMatch(/^\S.*\S$/)
  })

  test('keeps a response through storage as JSON', () => {
    for (const { response } of graded) expect(parseResponse(question, JSON.parse(JSON.stringify(response)))).toEqual({ ok: true, response })
  })
})

test('the examples have ids of their own, so that all of them can stand in one quiz', () => {
  const ids = questionTypes.map((type) => definitions[type].examples.question.id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

describe('a question of an unknown type', () => {
  test('is refused with the list of the known ones', () => {
    const result = questionSchema.safeParse({ type: 'essay' })
    expect(result.error?.issues[0]?.path).toEqual(['type'])
    for (const type of questionTypes) expect(result.error?.issues[0]?.message).toContain(type)
  })
})

describe('the order that a seed gives', () => {
  // Written down once, for every machine and every version: open attempts depend on it.
  test('is the committed one', () => {
    const { question: choice } = definitions['multiple-response'].examples
    const { question: cards } = definitions.ordering.examples
    expect(presentQuestion(choice, 'seed').options.map(({ id }) => id)).toEqual(['offer', 'request', 'deal', 'base'])
    expect(presentQuestion(cards, 'seed').cards.map(({ id }) => id)).toEqual(['strikes', 'war', 'leak', 'talks', 'cable', 'toner'])
  })

  test('keeps "not stated" last under any seed', () => {
    const { question } = definitions['single-choice'].examples
    for (let seed = 0; seed < 50; seed++) expect(presentQuestion(question, `${seed}`).options.at(-1)?.id).toBe('none')
  })

  test('leaves numbers and dates ascending where the author says so', () => {
    const { question } = definitions['single-choice'].examples
    for (let seed = 0; seed < 20; seed++) {
      expect(presentQuestion({ ...question, keepOrder: true }, `${seed}`).options.map(({ id }) => id)).toEqual(['ground', 'share', 'none'])
    }
  })
})

type Change = { word(word: string): string; number(number: number): number; name(name: string, depth: number): string }

/** A response with other words, numbers and names in the same shape. */
function changed(value: unknown, change: Change, depth = 0): unknown {
  if (typeof value === 'string') return change.word(value)
  if (typeof value === 'number') return change.number(value)
  if (Array.isArray(value)) return value.map((each) => changed(each, change, depth))
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, each]) => [change.name(name, depth), changed(each, change, depth + 1)]))
}
