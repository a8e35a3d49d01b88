import { describe, expect, test } from 'vitest'
import { matching } from './definition'
import { examples } from './examples'
import { explain, reviewPrompts } from './explain'
import { chance } from './grade'
import { authored } from './schema'
import type { Authored, Prompt } from './schema'

const { question } = examples
const withFirstPrompt = (change: Partial<Prompt>): Authored => ({ ...question, prompts: question.prompts.map((prompt, index) => (index === 0 ? { ...prompt, ...change } : prompt)) })
const feedback = 'Nobody in this list speaks for that office, as S2-15 shows.'

describe('a matching question', () => {
  test.each([
    ['an option for two prompts, unless it says so', { ...withFirstPrompt({ match: 'un' }), options: question.options.map((option) => (option.id === 'state' ? { ...option, feedback } : option)) }],
    ['no option to spare', { ...question, options: question.options.filter(({ id }) => id !== 'pentagon'), prompts: withFirstPrompt({ misconceptions: undefined, rationales: undefined }).prompts }],
    ['a match that is not an option', withFirstPrompt({ match: 'elsewhere' })],
    ['a misconception on an option that is not listed', withFirstPrompt({ misconceptions: { elsewhere: 'M10' } })],
    ['a rationale on the right option', withFirstPrompt({ rationales: { state: 'It is right.' } })],
    ['a spare option without feedback', { ...question, options: question.options.map(({ id, text }) => ({ id, text })) }],
    ['feedback on an option that has a prompt', { ...question, options: question.options.map((option) => ({ ...option, feedback })) }],
    ['two prompts that say the same', withFirstPrompt({ text: 'Dmitry Peskov' })],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('may sort many prompts into few options where these may be used again', () => {
    const sorted = {
      ...question,
      reuse: true,
      options: question.options.slice(0, 3).map(({ id, text }) => ({ id, text })),
      prompts: question.prompts.map((prompt, index) => ({ ...prompt, match: ['state', 'pentagon', 'kremlin', 'kremlin'][index], misconceptions: undefined, rationales: undefined })),
    }
    const parsed = authored.parse(sorted)
    expect(chance(parsed)).toBeCloseTo(1 / 3)
    expect(explain(parsed, { matches: { toner: 'kremlin', peskov: 'kremlin' } }).verdict).toBe('Right for 0 of 4.')
  })

  test('is guessed right once in as many times as there are options', () => {
    expect(chance(question)).toBe(1 / 5)
  })

  test('keeps an option used twice, and says so', () => {
    const response = { matches: { toner: 'kremlin', peskov: 'kremlin', mistura: 'un' } }
    expect(reviewPrompts(question, response).map(({ standing, isRepeated }) => [standing, isRepeated])).toEqual([['wrong', true], ['right', true], ['missed', false], ['right', false]])
    expect(explain(question, response).verdict).toBe('Right for 2 of 4. You used an option more than once, and each fits once at most.')
  })

  test('tells why the chosen option attracts', () => {
    const { notes } = explain(question, { matches: { peskov: 'ministry', toner: 'pentagon' } })
    expect(notes.map(({ about, standing, whyTempting }) => [about, standing, whyTempting !== undefined])).toEqual([
      ['Mark Toner → US State Department', 'wrong', true],
      ['Dmitry Peskov → The Kremlin', 'wrong', true],
      ['US Defense Department', 'wrong', false],
      ['Maria Zakharova → Russian foreign ministry', 'missed', false],
      ['Staffan de Mistura → United Nations', 'missed', false],
    ])
  })

  test('prints the letters of the seeded order, on the sheet and on the key', () => {
    const [list, table] = matching.paper(question, 'seed')
    const items = list?.kind === 'list' ? list.items : []
    const answers = table?.kind === 'table' ? table.rows.map(({ cells: [cell] }) => (cell && 'answer' in cell ? cell.answer : '')) : []
    expect(answers.map((letter) => items.find((item) => item.startsWith(`${letter}: `))?.slice(3))).toEqual(['US State Department', 'The Kremlin', 'Russian foreign ministry', 'United Nations'])
  })

  test('counts a wrong match with the misconception that it shows', () => {
    expect(matching.classify(question, { matches: { peskov: 'ministry' } })).toEqual(['peskov:ministry'])
    expect(matching.buckets(question).find(({ id }) => id === 'peskov:ministry')).toMatchObject({ right: false, misconception: 'M09' })
  })
})
