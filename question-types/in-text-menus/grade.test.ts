import { describe, expect, test } from 'vitest'
import { inTextMenus } from './definition'
import { examples } from './examples'
import { chance } from './grade'
import { authored } from './schema'
import type { Gap } from './schema'
import { filledText, gapsIn, piecesOf } from './text-pieces'

const { question } = examples
const withText = (text: string) => ({ ...question, text })
const withFirstGap = (change: Partial<Gap>) => ({ ...question, gaps: question.gaps.map((gap, index) => (index === 0 ? { ...gap, ...change } : gap)) })

describe('a text with gaps', () => {
  test('is cut into paragraphs, words and gaps', () => {
    expect(piecesOf('{{who}} said so.\n\nThen {{who-else}}, too')).toEqual([[{ gap: 'who' }, { words: ' said so.' }], [{ words: 'Then ' }, { gap: 'who-else' }, { words: ', too' }]])
    expect(gapsIn('{{b}} and {{a}} and {{b}}')).toEqual(['b', 'a', 'b'])
    expect(filledText('{{a}} came,\nand {{b}} went', (id) => id.toUpperCase())).toBe('A came,\nand B went')
  })

  test.each([
    ['a gap that the text does not name', withText('Only {{verb}} and {{hedge}}.')],
    ['a gap that is named twice', withText(`${question.text} {{verb}}`)],
    ['a gap that is not listed', withText(`${question.text} {{place}}`)],
    ['a gap with a capital letter', withText(`${question.text} {{Verb}}`)],
    ['a bracket too few', withText(`${question.text} {{verb}`)],
    ['two gaps of the same id', { ...question, gaps: [...question.gaps, ...question.gaps] }],
    ['two gaps of the same label', withFirstGap({ label: 'Who kept silent' })],
    ['two options', withFirstGap({ options: question.gaps[0]?.options.slice(0, 2) })],
    ['an option that is too long for a narrow screen', withFirstGap({ options: question.gaps[0]?.options.map((option) => ({ ...option, text: 'word '.repeat(9).trim() })) })],
    ['no key', withFirstGap({ options: question.gaps[0]?.options.map((option) => ({ ...option, key: undefined })) })],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('counts its gaps in the order of the text, not of the list', () => {
    const reversed = { ...question, gaps: [...question.gaps].reverse() }
    expect(inTextMenus.present(reversed, 'seed').gaps.map(({ id, number }) => [id, number])).toEqual([['verb', 1], ['hedge', 2], ['name', 3]])
    expect(inTextMenus.explain(reversed, null).steps.map(({ label }) => label[0])).toEqual(['1', '2', '3'])
  })

  test('keeps the order of options where the author asks for it', () => {
    for (let seed = 0; seed < 20; seed++) expect(inTextMenus.present(question, `${seed}`).gaps[2]?.options.map(({ id }) => id)).toEqual(['lavrov', 'peskov', 'zakharova'])
  })

  test('is guessed right once in as many times as a menu has options', () => {
    expect(chance(question)).toBeCloseTo(1 / 3)
  })

  test('is complete when every gap is filled', () => {
    expect(inTextMenus.isComplete(question, { gap: { verb: 'told', hedge: 'agreed', name: 'lavrov' } })).toBe(true)
    expect(inTextMenus.isComplete(question, { gap: { verb: 'told', hedge: 'agreed' } })).toBe(false)
  })

  test('prints blanks with numbers, and the right words only in the content check', () => {
    expect(inTextMenus.paper(question, 'seed')[0]).toMatchObject({ kind: 'text', text: expect.stringContaining('official (1) ________ that') })
    expect(inTextMenus.words(question)[0]?.text).toContain('Dmitry Peskov would say nothing')
  })
})
