import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L03-ATT-92',
  type: 'two-tier',
  skill: 'ATT',
  kc: 'KC-who-says-it',
  bloom: 'An',
  c3: 'D2.His.4.6-8',
  rh: 'RH.9-10.6',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'According to S4, who says that Russia would accept a replacement for Assad?',
  options: [
    {
      id: 'official',
      text: 'An official of the US without a name',
      key: true,
      feedback: 'Supported: S4-10 gives the sentence to an official whom it does not name. Look for the words "said" and "told".',
    },
    {
      id: 'putin',
      text: 'President Putin in his own words',
      feedback: 'S4-10 speaks about Moscow, but another person is speaking. Ask who is the subject and who is the speaker.',
      misconception: 'M28',
      rationale: 'Takes the person whom the sentence is about for the person who says it.',
    },
    {
      id: 'ministry',
      text: 'The foreign ministry of Russia',
      feedback: 'No ministry speaks in S4-10. Underline the speaker before you answer.',
      misconception: 'M10',
      rationale: 'Knows that ministries often speak for a country and expects one here.',
    },
  ],
  evidenceStem: 'Which paragraph shows it?',
  evidenceOptions: [
    { para: 'S4-10', text: 'what Moscow would accept', key: true, feedback: 'S4-10 carries the sentence and names its speaker.' },
    { para: 'S4-3', text: 'what the plan is', feedback: 'S4-3 describes the plan, not what Moscow would accept.' },
    { para: 'S4-12', text: 'how ties have been', feedback: 'S4-12 is about earlier years.' },
  ],
  evidence: [{ para: 'S4-10', quote: 'acceptable' }],
  move: 'Underline the speaker before you answer.',
  weight: 1,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  options: question.options.map((option) => ({ ...option, key: option.id === 'putin' ? true : undefined })),
  evidenceOptions: question.evidenceOptions.map((option) => ({ ...option, key: option.para === 'S4-10' ? undefined : true })),
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'the claim and its paragraph', response: { claim: 'official', evidence: 'S4-10' }, fraction: 1 },
    { why: 'the claim with another paragraph', response: { claim: 'official', evidence: 'S4-3' }, fraction: 0.5 },
    { why: 'the claim alone', response: { claim: 'official' }, fraction: 0.5 },
    { why: 'the paragraph with another claim', response: { claim: 'putin', evidence: 'S4-10' }, fraction: 0 },
    { why: 'the paragraph alone', response: { evidence: 'S4-10' }, fraction: 0 },
  ],
  malformed: [
    { why: 'neither half', raw: {} },
    { why: 'a claim that is not offered', raw: { claim: 'elsewhere', evidence: 'S4-10' } },
    { why: 'a paragraph that is not offered', raw: { claim: 'official', evidence: 'S1-1' } },
    { why: 'a paragraph that is none', raw: { claim: 'official', evidence: 'page 4' } },
  ],
}
