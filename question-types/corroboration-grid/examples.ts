import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L10-COR-82',
  type: 'corroboration-grid',
  skill: 'COR',
  kc: 'KC-witnesses',
  bloom: 'An',
  c3: 'D3.3.6-8',
  rh: 'RH.9-10.9',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'For each claim, say how each article stands to it.',
  claims: [
    { id: 'thursday', text: 'Kerry meets Putin on a Thursday.' },
    { id: 'doubt', text: 'An intelligence official cannot see why Kerry expects Russian help.' },
    { id: 'last-chance', text: 'The trip is a last chance for diplomacy.' },
  ],
  articles: ['S4', 'S1', 'S3'],
  cells: [
    { claim: 'thursday', article: 'S3', value: 'agrees', paras: ['S3-1'], feedback: 'S3-1 reports the meeting and names its day. It looks back on it.' },
    { claim: 'thursday', article: 'S4', value: 'agrees', paras: ['S4-4'], feedback: 'S4-4 has the day from a named spokesman, before the meeting. That is another witness.', misconceptions: { conflicts: 'M34' }, rationale: 'S4-4 looks ahead and S3-1 looks back, and the two tenses seem not to fit.' },
    { claim: 'doubt', article: 'S1', value: 'agrees', paras: ['S1-3'], feedback: 'S1-3 quotes the official and says that he spoke to Reuters.' },
    { claim: 'doubt', article: 'S3', value: 'silent', paras: [], feedback: 'No intelligence official speaks in S3. Its officials in S3-2 and S3-17 say other things.', misconceptions: { agrees: 'M27' } },
    { claim: 'doubt', article: 'S4', value: 'same-origin', paras: ['S4-8', 'S1-3'], feedback: 'S4-8 has the words of S1-3 over again. One official spoke once, so there is one witness.', misconceptions: { agrees: 'M31' }, rationale: 'S4-8 names no agency, so the sentence looks like a second interview.' },
    { claim: 'last-chance', article: 'S1', value: 'silent', paras: [], feedback: 'S1-7 speaks of another try. It does not say whether it is the last.', misconceptions: { conflicts: 'M33' } },
    { claim: 'last-chance', article: 'S3', value: 'conflicts', paras: ['S3-2'], feedback: 'In S3-2 officials say that it was not one. Look for the word before the claim.', rationale: 'S3-2 has the words of the claim, and a short word turns them round.' },
    { claim: 'last-chance', article: 'S4', value: 'silent', paras: [], feedback: 'S4-5 speaks of going again. It does not say whether it is for the last time.' },
  ],
  evidence: [
    { para: 'S3-1', quote: 'met Russian President Vladimir Putin on Thursday' },
    { para: 'S3-2', quote: 'the trip was not a last chance for diplomacy to work' },
  ],
  move: 'Ask of every second report where its information came from.',
  weight: 2,
  status: 'draft',
}

// 8 cells: n right ones earn max(0, (n/8 − 1/4) ÷ 3/4).
export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey: {
    ...question,
    cells: [
      { claim: 'doubt', article: 'S4', value: 'conflicts', paras: ['S4-8'], feedback: 'Another reason.' },
      { claim: 'doubt', article: 'S3', value: 'agrees', paras: ['S3-17'], feedback: 'Another reason.' },
      { claim: 'doubt', article: 'S1', value: 'silent', paras: [], feedback: 'Another reason.' },
      { claim: 'last-chance', article: 'S1', value: 'agrees', paras: ['S1-7'], feedback: 'Another reason.' },
      { claim: 'last-chance', article: 'S3', value: 'same-origin', paras: ['S3-2'], feedback: 'Another reason.' },
      { claim: 'last-chance', article: 'S4', value: 'agrees', paras: ['S4-5'], feedback: 'Another reason.' },
      { claim: 'thursday', article: 'S3', value: 'silent', paras: [], feedback: 'Another reason.' },
      { claim: 'thursday', article: 'S4', value: 'silent', paras: [], feedback: 'Another reason.' },
    ],
  },
  graded: [
    {
      why: 'every cell',
      response: { cells: { 'thursday.S3': 'agrees', 'thursday.S4': 'agrees', 'doubt.S1': 'agrees', 'doubt.S3': 'silent', 'doubt.S4': 'same-origin', 'last-chance.S1': 'silent', 'last-chance.S3': 'conflicts', 'last-chance.S4': 'silent' } },
      fraction: 1,
    },
    {
      why: 'one cell taken for a second witness',
      response: { cells: { 'thursday.S3': 'agrees', 'thursday.S4': 'agrees', 'doubt.S1': 'agrees', 'doubt.S3': 'silent', 'doubt.S4': 'agrees', 'last-chance.S1': 'silent', 'last-chance.S3': 'conflicts', 'last-chance.S4': 'silent' } },
      fraction: (7 / 8 - 1 / 4) / (3 / 4),
    },
    { why: 'four right cells, the rest left empty', response: { cells: { 'thursday.S3': 'agrees', 'thursday.S4': 'agrees', 'doubt.S1': 'agrees', 'doubt.S3': 'silent' } }, fraction: 1 / 3 },
    { why: 'two right cells, as many as guessing gets', response: { cells: { 'thursday.S3': 'agrees', 'thursday.S4': 'agrees' } }, fraction: 0 },
    { why: 'one right cell', response: { cells: { 'last-chance.S3': 'conflicts' } }, fraction: 0 },
    { why: 'one wrong cell', response: { cells: { 'last-chance.S3': 'agrees' } }, fraction: 0 },
  ],
  malformed: [
    { why: 'no cell', raw: { cells: {} } },
    { why: 'a cell that is not asked', raw: { cells: { 'thursday.S1': 'agrees' } } },
    { why: 'a claim of another question', raw: { cells: { 'elsewhere.S1': 'agrees' } } },
    { why: 'an article that is not listed', raw: { cells: { 'doubt.S5': 'agrees' } } },
    { why: 'a claim without an article', raw: { cells: { doubt: 'agrees' } } },
    { why: 'a word that is none of the four', raw: { cells: { 'doubt.S1': 'supports' } } },
    { why: 'two words in one cell', raw: { cells: { 'doubt.S1': ['agrees', 'silent'] } } },
    { why: 'a huge answer', raw: { cells: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`c${index}.S1`, 'agrees'])) } },
  ],
}
