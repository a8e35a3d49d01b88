import { describe, expect, test } from 'vitest'
import { examples } from './examples'
import { authored } from './schema'

const { question } = examples
const [key, distractor, last] = question.options

describe('a single choice', () => {
  test.each([
    ['two options', [key, distractor]],
    ['five options', [key, distractor, last, { ...distractor, id: 'd' }, { ...distractor, id: 'e' }]],
    ['no key', [distractor, last, { ...distractor, id: 'd' }]],
    ['two keys', [key, { ...distractor, key: true }, last]],
    ['"key: false", which would hide a misspelt key', [key, { ...distractor, key: false }, last]],
    ['the same id twice', [key, distractor, { ...last, id: 'share' }]],
    ['two options pinned last', [key, { ...distractor, pin: 'last' }, last]],
    ['an id with a dot, which form fields use', [key, { ...distractor, id: 'a.b' }, last]],
  ])('is refused with %s', (_why, options) => {
    expect(authored.safeParse({ ...question, options }).success).toBe(false)
  })

  test('needs evidence of at most twelve words', () => {
    expect(authored.safeParse({ ...question, evidence: [] }).success).toBe(false)
    expect(authored.safeParse({ ...question, evidence: [{ para: 'S3-4', quote: 'a '.repeat(13) }] }).success).toBe(false)
  })
})
