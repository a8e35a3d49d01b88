import { describe, expect, test } from 'vitest'
import { seededRandom } from '@/domain/attempts/seeded-order'
import { chanceCredit, creditOf, matchOf } from './credit'
import { highlight } from './definition'
import { examples } from './examples'
import { explain } from './explain'
import { chance } from './grade'
import { authored } from './schema'
import type { FragmentToMark } from './schema'
import { placesOf, tokensOf } from './tokens'

const { question } = examples

function withFragment(id: string, change: Partial<FragmentToMark>): unknown {
  return { ...question, fragments: question.fragments.map((fragment) => (fragment.id === id ? { ...fragment, ...change } : fragment)) }
}

describe('the words of a fragment', () => {
  test('keep their punctuation', () => {
    expect(tokensOf('one, "two" (three) [so-called] four.')).toEqual(['one,', '"two"', '(three)', '[so-called]', 'four.'])
  })

  test('take a dash of its own along', () => {
    expect(tokensOf('one – two')).toEqual(['one –', 'two'])
    expect(tokensOf('– one two')).toEqual(['– one', 'two'])
  })

  test('are found whatever punctuation stands around them', () => {
    expect(placesOf('one, “two three” four', 'two three')).toEqual([1, 2])
    expect(placesOf('one [so-called] two', '[so-called]')).toEqual([1])
  })

  test('are found as whole words only, and only where they stand once', () => {
    expect(placesOf('mayor and may', 'may')).toEqual([2])
    expect(placesOf('may and may', 'may')).toBe(null)
    expect(placesOf('and so', 'may')).toBe(null)
    expect(placesOf('so and', 'and so')).toBe(null)
  })
})

describe('the credit', () => {
  test('is full from a match of 0.8 and half from 0.5, both reached exactly', () => {
    expect(matchOf({ keyed: 3, marked: 2, hits: 2 })).toBe(0.8)
    expect(creditOf({ keyed: 3, marked: 2, hits: 2 }, 6)).toBe(1)
    expect(creditOf({ keyed: 3, marked: 1, hits: 1 }, 6)).toBe(0.5)
    expect(creditOf({ keyed: 3, marked: 6, hits: 3 }, 6)).toBe(0.5)
  })

  test('is nothing above the limit, even where every word of the key is marked', () => {
    expect(creditOf({ keyed: 3, marked: 4, hits: 3 }, 4)).toBe(1)
    expect(creditOf({ keyed: 3, marked: 4, hits: 3 }, 3)).toBe(0)
  })
})

describe('guessing', () => {
  test('earns the mean over numbers of words and over words', () => {
    // One word of four, two at most. One marked: hit in 1 of 4, match 1. Two marked: hit in 1 of 2, match 2/3, half the marks.
    expect(chanceCredit({ words: 4, keyed: 1, maxWords: 2 })).toBeCloseTo((1 / 4 + (1 / 2) * (1 / 2)) / 2, 12)
  })

  test('earns little in the example', () => {
    expect(chance(question)).toBeGreaterThan(0)
    expect(chance(question)).toBeLessThan(0.1)
  })

  test('keeps to the limit', () => {
    const random = seededRandom('highlight')
    for (let attempt = 0; attempt < 200; attempt++) expect(highlight.isComplete(question, highlight.guess(question, random))).toBe(true)
  })
})

describe('a question to highlight', () => {
  test.each([
    ['a mark that does not stand in the quote', withFragment('offer', { marks: ['might'] })],
    ['a mark that is part of a word', withFragment('offer', { marks: ['off'] })],
    ['a word that is mark and lure', withFragment('offer', { marks: ['may be its last'] })],
    ['a quote of more than twelve words', withFragment('offer', { quote: 'what may be its last offer to Moscow and nine and ten and' })],
    ['two fragments of one id', withFragment('offer', { id: 'split' })],
    ['nothing to mark anywhere', { ...question, fragments: question.fragments.map((fragment) => ({ ...fragment, marks: [] })) }],
    ['a limit below the words of the key', { ...question, maxWords: 2 }],
    ['a limit above half of all words', { ...question, maxWords: 13 }],
    ['a key that is easily guessed', { ...question, fragments: [{ id: 'a', para: 'S1-1', quote: 'one two', marks: ['one'], feedback: 'See S1-1.' }], maxWords: 1 }],
  ])('is refused with %s', (_why, raw) => {
    expect(authored.safeParse(raw).success).toBe(false)
  })

  test('may hold a fragment in which nothing is to be marked', () => {
    const neutral = authored.parse(withFragment('offer', { marks: [], lures: [] }))
    expect(highlight.modelAnswer(neutral)).toEqual({ marked: { split: [0], process: [4] } })
    expect(explain(neutral, highlight.modelAnswer(neutral)).notes.find(({ about }) => about.startsWith('S5-1'))?.standing).toBe('info')
    expect(explain(neutral, { marked: { offer: [1] } }).notes.find(({ about }) => about.startsWith('S5-1'))?.standing).toBe('wrong')
  })

  test('is not complete while more words are marked than count', () => {
    expect(highlight.isComplete(question, { marked: { split: [0, 1, 2, 3, 4, 5] } })).toBe(false)
  })
})

test('the steps take back what too many words had earned', () => {
  const { steps } = explain(question, { marked: { split: [0, 1, 2], process: [4], offer: [1, 4] } })
  expect(steps.map(({ earned }) => earned)).toEqual([1, 0, -1])
})

test('the form gives one word or several of a fragment as numbers', () => {
  const form = new FormData()
  for (const [name, value] of [['response.split', '0'], ['response.process', '4'], ['response.process', '8']] as const) form.append(name, value)
  expect(highlight.fromForm(form)).toEqual({ marked: { split: [0], process: [4, 8] } })
})

test('the item analysis tells pieces of the key, lures and other words apart', () => {
  expect(highlight.classify(question, { marked: { split: [2], process: [4, 9], offer: [0, 1] } })).toEqual(['split:0:missed', 'split:2', 'process:4', 'process:8', 'offer:1', 'offer:other'])
  expect(highlight.buckets(question).find(({ id }) => id === 'split:2')?.misconception).toBe('M44')
})
