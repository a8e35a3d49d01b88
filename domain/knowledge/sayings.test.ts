import { expect, test } from 'vitest'
import type { Paragraph, Voice } from '@/domain/lessons/schema'
import type { Claim } from './claims'
import type { Position } from './positions'
import { claimsMadeIn, sayingsOf, wantsOf } from './sayings'

const voice = (actor: string): Voice => ({ who: actor, actor, how: 'quotation', rung: 5 })
const paragraph = (id: string, ...voices: Voice[]): Paragraph => ({ id, kind: 'paragraph', summary: '-', printed: [], voices, sha256: '' })
const claim = (id: string, ...made: [para: string, who: string][]): Claim => ({
  id, says: id, mentions: made.map(([para, who]) => ({ para, who, how: 'outlet', rung: 1 })), about: [], issues: [], root: 'own-words', articles: {}, against: [],
})
const paragraphs = [paragraph('S1-2', voice('kerry')), paragraph('S1-10', voice('kerry'), voice('toner')), paragraph('S2-1', voice('toner'))]
const claims = [claim('late', ['S1-10', 'kerry']), claim('shared', ['S2-1', 'kerry'], ['S1-10', 'toner'])]

test('gathers what an actor says as a voice and in claims, in reading order', () => {
  const said = sayingsOf('kerry', paragraphs, claims).map((each) => [each.para, each.voices.length, each.claims.map(({ claim: { id } }) => id)])
  expect(said).toEqual([['S1-2', 1, []], ['S1-10', 1, ['late']], ['S2-1', 0, ['shared']]])
})

test('says nothing for an actor that says nothing', () => {
  expect(sayingsOf('lavrov', paragraphs, claims)).toEqual([])
})

test('lists the claims of a paragraph with who makes each there', () => {
  expect(claimsMadeIn('S1-10', claims).map(({ claim: { id }, mention }) => [id, mention.who])).toEqual([['late', 'kerry'], ['shared', 'toner']])
})

test('keeps several positions of one actor in one issue together, in the order of the issues', () => {
  const position = (actor: string, issue: string): Position => ({ actor, issue, stance: 'not-stated', says: '-', paras: [] })
  const issues = ['aid', 'trust'].map((id) => ({ id, name: id, question: `${id}?` }))
  const wants = wantsOf('kerry', [position('kerry', 'trust'), position('putin', 'aid'), position('kerry', 'trust')], issues)
  expect(wants.map(({ issue, positions }) => [issue.id, positions.length])).toEqual([['trust', 2]])
})
