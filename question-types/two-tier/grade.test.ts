import { describe, expect, test } from 'vitest'
import { examples } from './examples'
import { evidenceNotes } from './explain'
import { chance, grade } from './grade'
import { authored } from './schema'
import type { Authored } from './schema'

const { question } = examples
const withTwoKeys: Authored = { ...question, evidenceOptions: question.evidenceOptions.map((option) => (option.para === 'S4-12' ? { ...option, key: true } : option)) }

describe('two tiers', () => {
  test('accept either of two keyed paragraphs', () => {
    expect(grade(withTwoKeys, { claim: 'official', evidence: 'S4-10' }).fraction).toBe(1)
    expect(grade(withTwoKeys, { claim: 'official', evidence: 'S4-12' }).fraction).toBe(1)
  })

  test('do not call the second keyed paragraph missed once the first is chosen', () => {
    expect(evidenceNotes(withTwoKeys, 'S4-10').map(({ standing }) => standing)).toEqual(['right', 'info', 'info'])
    expect(evidenceNotes(withTwoKeys, 'S4-3').map(({ standing }) => standing)).toEqual(['wrong', 'missed', 'missed'])
  })

  test('are worth a third of two thirds to a guesser with three claims and one of three paragraphs', () => {
    expect(chance(question)).toBeCloseTo(2 / 9)
  })

  test('are refused with three keyed paragraphs, or none', () => {
    for (const key of [true, undefined]) {
      const evidenceOptions = question.evidenceOptions.map((option) => ({ ...option, key }))
      expect(authored.safeParse({ ...question, evidenceOptions }).success).toBe(false)
    }
  })
})
