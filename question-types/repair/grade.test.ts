import { describe, expect, test } from 'vitest'
import { repair } from './definition'
import { examples } from './examples'
import { reviewPhrases } from './explain'
import { chance } from './grade'
import { authored } from './schema'
import type { Authored, Phrase } from './schema'

const { question } = examples
const [organization, dangers] = question.phrases as [Phrase, Phrase] // The example has these two.
const only = (phrase: Phrase): Authored => ({ ...question, phrases: [phrase] })
const keyed = (phrase: Phrase, ...keys: string[]): Phrase => ({ ...phrase, options: phrase.options.map((option) => ({ ...option, key: keys.includes(option.id) ? true : undefined })) })

describe('a repair', () => {
  test.each([
    ['no accepted term', only(keyed(organization))],
    ['more than half of its terms accepted', only(keyed(dangers, 'a', 'b', 'c'))],
    ['two terms pinned last', only({ ...dangers, options: dangers.options.map((option) => ({ ...option, pin: 'last' as const })) })],
    ['a damage of 4', { ...question, phrases: [{ ...dangers, damage: 4 }] }],
    ['a rating called too low where none can be', only({ ...organization, tooLow: 'M41' })],
    ['a phrase of 13 words', only({ ...organization, quote: 'one two three four five six seven eight nine ten eleven twelve thirteen' })],
    ['one phrase twice', { ...question, phrases: [dangers, dangers] }],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('is guessed right more often where the damage lies inside the scale', () => {
    expect(chance(only(organization))).toBeCloseTo(0.6 / 4 + 0.15)
    expect(chance(only({ ...organization, damage: 1 }))).toBeCloseTo(0.6 / 4 + 0.2)
    expect(chance(only({ ...dangers, damage: 2 }))).toBeCloseTo(0.6 / 2 + 0.2)
    expect(chance(question)).toBeCloseTo((0.3 + 0.45) / 2)
  })

  test('can be keyed as one that cannot be told', () => {
    const open = only(keyed(organization, 'none'))
    expect(authored.safeParse(open).success).toBe(true)
    expect(repair.modelAnswer(open)).toEqual({ term: { organization: 'none' }, damage: { organization: 0 } })
  })

  test('keeps "cannot tell" last under any seed', () => {
    for (let seed = 0; seed < 30; seed++) expect(repair.present(question, `${seed}`).phrases[0]?.options.at(-1)?.id).toBe('none')
  })

  test('does not call the second accepted term missed once the first is chosen', () => {
    const standings = (id: string) => reviewPhrases(question, { term: { dangers: id }, damage: {} })[1]?.terms.map(({ standing }) => standing)
    expect(standings('c')).toEqual(['right', 'info', 'info', 'info'])
    expect(standings('b')).toEqual(['wrong', 'missed', 'missed', 'info'])
  })

  test('marks only a rating that is far too low with its misconception', () => {
    const misconceptions = repair.buckets(only(dangers)).filter(({ id }) => id.startsWith('damage:')).map(({ misconception }) => misconception)
    expect(misconceptions).toEqual(['M41', 'M41', undefined, undefined])
  })

  test('reads terms and ratings from a form, and hands on a rating that is none', () => {
    const form = new FormData()
    form.append('response.term.dangers', 'a')
    form.append('response.damage.dangers', '3')
    form.append('response.damage.organization', 'much')
    expect(repair.fromForm(form)).toEqual({ term: { dangers: 'a' }, damage: { dangers: 3, organization: 'much' } })
  })

  test('is complete when every phrase has a term and a rating', () => {
    const answer = repair.modelAnswer(question)
    expect(repair.isComplete(question, answer)).toBe(true)
    expect(repair.isComplete(question, { ...answer, damage: { dangers: 3 } })).toBe(false)
  })
})
