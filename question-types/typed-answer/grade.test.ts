import { describe, expect, test } from 'vitest'
import { typedAnswer } from './definition'
import { examples } from './examples'
import { matchOf } from './match'
import { plainForm } from './plain-form'
import { authored } from './schema'
import { slipsBetween, slipsForgiven } from './spelling'

const { question } = examples
const answer = (text: string, ...aliases: string[]) => ({ text, aliases, feedback: 'Words.', fraction: 1 })
const wrongAnswer = (text: string, ...aliases: string[]) => ({ text, aliases, feedback: 'Words.' })

function meant(text: string, change: Partial<Parameters<typeof matchOf>[0]>): string | undefined {
  const match = matchOf({ tolerance: 'spelling', accepted: [], wrong: [], ...change }, { text })
  return match.kind === 'other' ? undefined : match.answer.text
}

describe('what is compared of a name', () => {
  test.each([
    ['al-Nusra', 'Nusra'],
    ['the an‑Nusra', 'NUSRA'],
    ['Jabhat al Nusra', 'jabhat nusra'],
    ['“Nusra” Front.', 'nusra   front'],
    ['cease-fire', 'ceasefire'],
    ['a cease fire', 'Ceasefire'],
    ['İSTANBUL', 'istanbul'],
    ['ISPARTA', 'ısparta'],
    ['Straße', 'STRASSE'],
    ['Münster', 'Mu\u0308nster'],
    ['U.S.', 'US'],
    ['Qa‘ida', 'Qaida'],
    ['Ｎｕｓｒａ', 'Nusra'],
    ['ан-Нусра', 'НУСРА'],
    ['النُّصْرَة', 'نصرة'],
    ['\u200fالنصـرة\u200e', 'النصرة'],
    ['Lavrov\u2019s plan', 'lavrovs plan'],
  ])('is the same for %s and %s', (one, other) => {
    expect(plainForm(one)).toBe(plainForm(other))
  })

  test.each([
    ['Aleppo', 'eppo'],
    ['Assad', 'sad'],
    ['Anbar', 'bar'],
    ['Plan A', 'Plan'],
    ['Theo', 'o'],
  ])('is not the same for %s and %s', (one, other) => {
    expect(plainForm(one)).not.toBe(plainForm(other))
  })

  test('is the article itself when nothing else is written', () => {
    expect(plainForm('The')).toBe('the')
  })
})

describe('slips of spelling', () => {
  test.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['nusra', 'nusra', 0],
    ['nusra', 'nursa', 1],
    ['nusra', 'nusa', 1],
    ['nusra', 'nussra', 1],
    ['nusra', 'nuzra', 1],
    ['ca', 'abc', 3],
    ['kitten', 'sitting', 3],
    ['нусра', 'нурса', 1],
  ])('between “%s” and “%s” are %i', (one, other, slips) => {
    expect(slipsBetween(one, other)).toBe(slips)
    expect(slipsBetween(other, one)).toBe(slips)
  })

  test('are forgiven by the number of letters: none below 4, one below 8, then two', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh', '2016'].map(slipsForgiven)).toEqual([0, 1, 1, 2, 0])
  })
})

describe('the answer that was meant', () => {
  const accepted = [answer('Iran')]

  test('is the nearer one, whether it is right or wrong', () => {
    const names = { accepted: [answer('Lavrov')], wrong: [wrongAnswer('Lavrova')] }
    expect(meant('Lavrv', names)).toBe('Lavrov')
    expect(meant('Lavrovaa', names)).toBe('Lavrova')
  })

  test('is neither of two that lie as near', () => {
    expect(meant('Irat', { accepted, wrong: [wrongAnswer('Iraq')] })).toBe(undefined)
    expect(meant('Irat', { accepted })).toBe('Iran')
  })

  test('is not a right one when a wrong one, too short to be forgiven, lies nearer', () => {
    expect(meant('UNSC', { accepted: [answer('UNSCOM')], wrong: [wrongAnswer('UNS')] })).toBe(undefined)
  })

  test('is never found by another digit', () => {
    expect(meant('Resolution 2255', { accepted: [answer('Resolution 2254')] })).toBe(undefined)
    expect(meant('Resoluton 2254', { accepted: [answer('Resolution 2254')] })).toBe('Resolution 2254')
  })

  test('is found without a slip alone where spelling counts', () => {
    expect(meant('Irann', { accepted, tolerance: 'exact' })).toBe(undefined)
    expect(meant('IRAN', { accepted, tolerance: 'exact' })).toBe('Iran')
  })

  test('is told with its usual spelling, and earns all marks', () => {
    const given = { text: 'Nusra Fornt' }
    expect(typedAnswer.grade(question, given).fraction).toBe(1)
    expect(typedAnswer.explain(question, given).verdict).toContain('“Nusra Front”')
    expect(typedAnswer.explain(question, { text: 'nusra front' }).verdict).toBe('Right.')
  })

  test('is a partly right one, with the full one shown as accepted', () => {
    const { notes } = typedAnswer.explain(question, { text: 'al-Qaeda' })
    expect(notes.map(({ about, standing }) => [about, standing]).slice(0, 2)).toEqual([['al-Qaida', 'right'], ['Nusra Front', 'missed']])
  })

  test('is of one bucket, with the misconception that the author named', () => {
    expect(typedAnswer.classify(question, { text: 'Daesch' })).toEqual(['wrong:islamicstategroup'])
    expect(typedAnswer.buckets(question).find(({ id }) => id === 'wrong:islamicstategroup')?.misconception).toBe('M11')
    expect(typedAnswer.classify(question, { text: '???' })).toEqual(['other'])
  })
})

describe('a typed answer', () => {
  test.each([
    ['no answer that earns all marks', { accepted: question.accepted.slice(1) }],
    ['a partly right answer before a right one', { accepted: [...question.accepted].reverse() }],
    ['an answer without a letter', { accepted: [answer('…')] }],
    ['one answer both right and wrong', { wrong: [wrongAnswer('The NUSRA front')] }],
    ['a wrong answer without feedback', { wrong: [{ text: 'Assad' }] }],
  ])('is refused with %s', (_why, change) => {
    expect(authored.safeParse({ ...question, ...change }).success).toBe(false)
  })

  test('of white space alone is no answer', () => {
    const form = new FormData()
    form.append('response.text', ' \u00a0 ')
    expect(typedAnswer.fromForm(form)).toBe(null)
  })

  test('is not given away on the blank sheet', () => {
    expect(typedAnswer.paper(question, 'seed')).toEqual([{ kind: 'lines', label: question.label, lines: 1, answer: expect.stringContaining('Nusra Front / Nusra') }])
  })
})
