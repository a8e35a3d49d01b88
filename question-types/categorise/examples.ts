import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L05-ATT-83',
  type: 'categorise',
  skill: 'ATT',
  kc: 'KC-who-says-it',
  bloom: 'An',
  c3: 'D2.His.4.6-8',
  rh: 'RH.9-10.6',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Who says it, in the paragraph that the card names?',
  categories: [
    { id: 'named', label: 'A named person', description: 'The text gives a name, even when another outlet passes the words on.' },
    { id: 'unnamed', label: 'A person without a name', description: 'The text describes the speaker and gives no name.' },
    { id: 'outlet', label: 'The article itself', description: 'Nobody is quoted or reported.' },
    { id: 'unclear', label: 'The text does not say', pin: 'last' },
  ],
  cards: [
    { id: 'effort', text: 'S3-6: both sides try to settle conflicts', category: 'named', paras: ['S3-6'], feedback: 'S3-6 gives the words and the name beside them. Look for the verb of saying.' },
    {
      id: 'pace',
      text: 'S3-13: Moscow is unhappy with the pace',
      category: 'named',
      paras: ['S3-13'],
      feedback: 'S3-13 names a spokeswoman, Zakharova, and the agency that quoted her.',
      misconceptions: { unnamed: 'M28' },
      rationale: 'The words are about Moscow and come through an agency, so the speaker is easy to miss.',
    },
    {
      id: 'settlement',
      text: 'S4-10: what kind of settlement the Russians want',
      category: 'unnamed',
      paras: ['S4-10'],
      feedback: 'In S4-10 a US military official speaks about the Russians. No name is given.',
      misconceptions: { named: 'M28' },
      rationale: 'A named leader stands in the sentence, but he is not the speaker.',
    },
    { id: 'doubt', text: 'S1-3: it is unclear why Kerry expects help', category: 'unnamed', paras: ['S1-3'], feedback: 'S1-3 calls the speaker an intelligence official. Reuters is where he spoke.' },
    { id: 'victory', text: 'S3-21: critics will see a win for the Kremlin', category: 'outlet', paras: ['S3-21'], feedback: 'In S3-21 no critic speaks. The article says what they will think.', misconceptions: { unnamed: 'M28' } },
    { id: 'next', text: 'S2-5: the next president may be wiser', category: 'unclear', paras: ['S2-5'], feedback: 'S2-5 prints words of a “he” and never says who that is. Nobody can tell from it.' },
  ],
  evidence: [{ para: 'S4-10', quote: 'said a US military official' }],
  move: 'Find the verb of saying first, then ask who its subject is.',
  weight: 2,
  status: 'draft',
}

const otherCategories: Record<string, string> = { effort: 'outlet', pace: 'unclear', doubt: 'named' }

// 6 cards, 4 categories: n right ones earn max(0, (n/6 − 1/4) ÷ 3/4).
export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey: {
    ...question,
    cards: question.cards.map(({ id, text }) => ({ id, text, category: otherCategories[id] ?? 'unnamed', paras: ['S3-17'], feedback: `Another reason, for ${id}.` })),
  },
  graded: [
    { why: 'every card', response: { placed: { effort: 'named', pace: 'named', settlement: 'unnamed', doubt: 'unnamed', victory: 'outlet', next: 'unclear' } }, fraction: 1 },
    { why: 'five cards of six', response: { placed: { effort: 'named', pace: 'named', settlement: 'named', doubt: 'unnamed', victory: 'outlet', next: 'unclear' } }, fraction: 7 / 9 },
    { why: 'three right cards, the rest left alone', response: { placed: { effort: 'named', pace: 'named', next: 'unclear' } }, fraction: 1 / 3 },
    { why: 'two right cards', response: { placed: { effort: 'named', pace: 'named' } }, fraction: 1 / 9 },
    { why: 'one right card, fewer than guessing gets', response: { placed: { effort: 'named' } }, fraction: 0 },
    { why: 'every card in one category', response: { placed: { effort: 'outlet', pace: 'outlet', settlement: 'outlet', doubt: 'outlet', victory: 'outlet', next: 'outlet' } }, fraction: 0 },
  ],
  malformed: [
    { why: 'no card', raw: { placed: {} } },
    { why: 'a card of another question', raw: { placed: { effort: 'named', elsewhere: 'named' } } },
    { why: 'a category that is not offered', raw: { placed: { effort: 'document' } } },
    { why: 'a card in two categories', raw: { placed: { effort: ['named', 'unnamed'] } } },
    { why: 'a card without a category', raw: { placed: { effort: '' } } },
    { why: 'a huge answer', raw: { placed: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`c${index}`, 'named'])) } },
  ],
}
