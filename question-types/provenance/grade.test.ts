import { describe, expect, test } from 'vitest'
import { provenance } from './definition'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { authored } from './schema'
import type { Authored, LeaningText } from './schema'

const { question } = examples
const withFirstText = (change: Partial<LeaningText>): Authored => ({ ...question, texts: question.texts.map((text, index) => (index === 0 ? { ...text, ...change } : text)) })
const link = (source: string) => ({ source, paras: ['S1-3'], feedback: 'S1-3 says so.' })

describe('a provenance question', () => {
  test.each([
    ['a source that is not listed', withFirstText({ leansOn: [link('elsewhere')] })],
    ['a mistake that is right', withFirstText({ mistakes: [{ source: 'ap', feedback: 'No.' }] })],
    ['a text that leans on everything', withFirstText({ leansOn: question.sources.map(({ id }) => link(id)), mistakes: [] })],
    ['a text without a source and no box for it', { ...question, none: undefined }],
    ['a text twice', withFirstText({ id: 'S2' })],
    ['no link at all', { ...question, texts: question.texts.map((text) => ({ ...text, leansOn: [] })) }],
    ['a source called "none"', { ...question, sources: [...question.sources, { id: 'none', label: 'None' }] }],
    ['a text that is none', withFirstText({ id: 'page 4' })],
  ])('is refused with %s', (_why, wrong) => {
    expect(authored.safeParse(wrong).success).toBe(false)
  })

  test('takes a passage beside an article, in reading order', () => {
    const passage = { id: 'S3-13', leansOn: [link('ria')], mistakes: [], feedback: 'S3-13 names it.' }
    const mixed = authored.parse({ ...question, texts: [passage, ...question.texts.slice(0, 2)] })
    expect(provenance.present(mixed, 'seed').texts).toEqual(['S1', 'S2', 'S3-13'])
    expect(grade(mixed, { links: { 'S3-13': ['ria'] } }).fraction).toBeCloseTo(1 / 3)
    expect(provenance.paragraphs(mixed)).toContain('S3-13')
  })

  test('reads one tick like many', () => {
    const form = new FormData()
    form.append('response.S1', 'ap')
    form.append('response.S2', 'post')
    form.append('response.S2', 'nbc')
    expect(provenance.fromForm(form)).toEqual({ links: { S1: ['ap'], S2: ['post', 'nbc'] } })
  })

  test('counts a link that was missed only for a text that was answered', () => {
    expect(provenance.classify(question, { links: { S1: ['reuters', 'post'] } })).toEqual(['S1:reuters', 'S1:ap:missed', 'S1:post'])
    expect(provenance.buckets(question).find(({ id }) => id === 'S1:post')).toMatchObject({ right: false, misconception: 'M31' })
    expect(provenance.classify(question, { links: { S4: ['none'] } })).toEqual(['S4:none'])
  })
})

describe('the chance level of a provenance question', () => {
  test('is a guess among all sets of sources where nothing is named', () => {
    const sources = question.sources.slice(0, 2)
    const two = { ...question, sources, texts: [{ id: 'S1', leansOn: [link('reuters')], mistakes: [], feedback: 'One.' }, { id: 'S4', leansOn: [], mistakes: [], feedback: 'None.' }] }
    // S1: of {}, {r}, {a}, {r, a} only {r} earns 1. S4: only {}, which ticks the box.
    expect(chance(two)).toBeCloseTo((1 / 4 + 1 / 4) / 2)
  })

  test('stays below √2 ÷ 4 for any number of sources and links', () => {
    for (let count = 2; count <= 10; count++) {
      const sources = Array.from({ length: count }, (_, index) => ({ id: `s${index}`, label: `Source ${index}` }))
      for (let keyed = 1; keyed < count; keyed++) {
        const text = { leansOn: sources.slice(0, keyed).map(({ id }) => link(id)), mistakes: [], feedback: 'Some.' }
        expect(chance({ ...question, sources, texts: [{ ...text, id: 'S1' }, { ...text, id: 'S2' }] })).toBeLessThan(Math.SQRT2 / 4)
      }
    }
  })
})

describe('the marked answer', () => {
  const response = { links: { S1: ['reuters', 'nbc', 'post'], S2: ['none'], S4: ['ria', 'none'] } }

  test('shows what was taken away, and where zero stopped it', () => {
    const { steps, verdict } = explain(question, response)
    expect(steps.map(({ label, earned }) => [label, Number(earned.toFixed(3))])).toEqual([
      ['S1: 1 of 2 sources found', 0.25],
      ['S1: 2 of 3 other sources ticked', -0.333],
      ['S1: marks never go below zero', 0.083],
      ['S2: 0 of 2 sources found', 0],
      ['S3: nothing ticked', 0],
      ['S4: “Names none of these” and a source contradict each other', 0],
    ])
    expect(verdict).toBe('Right for 0 of 4 texts. You found 1 of 6 links, and drew 3 that are not there.')
  })

  test('says something about every link that was ticked or missed', () => {
    const notes = explain(question, response).notes.map(({ about, standing }) => `${about}: ${standing}`)
    for (const line of ['S1 ← NBC News: wrong', 'S1 ← The Associated Press: missed', 'S2 ← Names none of these: wrong', 'S4 ← RIA: wrong', 'S4 ← Reuters: info']) expect(notes).toContain(line)
  })
})
