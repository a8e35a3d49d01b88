import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L04-CHR-94',
  type: 'ordering',
  skill: 'CHR',
  kc: 'KC-order-of-events',
  bloom: 'Ap',
  c3: 'D2.His.1.6-8',
  rh: 'RH.9-10.3',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Put these in order, earliest first.',
  cards: [
    { id: 'cable', text: 'Diplomats sign a dissent cable', paras: ['S5-12'], feedback: 'S5-12 puts the cable in the month before the talks.' },
    { id: 'war', text: 'The war begins', paras: ['S5-14'], feedback: 'S5-14 dates the start.' },
    { id: 'talks', text: 'Kerry goes to the Kremlin', paras: ['S3-1'], feedback: 'S3-1 reports the meeting.' },
    { id: 'leak', text: 'A newspaper prints the leaked plan', paras: ['S4-4'], feedback: 'S4-4 and S2-10 fall on the same day.' },
    { id: 'toner', text: 'A spokesman is asked about the plan', paras: ['S2-10'], feedback: 'S4-4 and S2-10 fall on the same day.' },
    { id: 'strikes', text: 'Russian air strikes begin', paras: ['S2-16'], feedback: 'S2-16 gives the autumn before.' },
  ],
  order: [['war'], ['strikes'], ['cable'], ['leak', 'toner'], ['talks']],
  evidence: [{ para: 'S5-14', quote: 'since 2011' }],
  move: 'Find the time word in each paragraph before you place its card.',
  weight: 1,
  status: 'draft',
}

// 15 pairs, one of them tied in the key: 14 count.
export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey: { ...question, order: [['talks', 'war'], ['toner'], ['leak'], ['cable', 'strikes']] },
  graded: [
    { why: 'the right order with the tie', response: { positions: { war: 1, strikes: 2, cable: 3, leak: 4, toner: 4, talks: 5 } }, fraction: 1 },
    { why: 'the tied cards in either order', response: { positions: { war: 1, strikes: 2, cable: 3, toner: 4, leak: 5, talks: 6 } }, fraction: 1 },
    { why: 'two neighbours the wrong way round', response: { positions: { war: 2, strikes: 1, cable: 3, leak: 4, toner: 4, talks: 5 } }, fraction: 12 / 14 },
    { why: 'two neighbours on one position', response: { positions: { war: 1, strikes: 1, cable: 3, leak: 4, toner: 4, talks: 5 } }, fraction: 13 / 14 },
    { why: 'the reverse order', response: { positions: { war: 6, strikes: 5, cable: 4, leak: 3, toner: 3, talks: 1 } }, fraction: 0 },
    { why: 'every card on one position', response: { positions: { war: 1, strikes: 1, cable: 1, leak: 1, toner: 1, talks: 1 } }, fraction: 0 },
    { why: 'two cards placed, in order', response: { positions: { war: 1, talks: 2 } }, fraction: 1 / 14 },
  ],
  malformed: [
    { why: 'no card', raw: { positions: {} } },
    { why: 'a card of another question', raw: { positions: { war: 1, elsewhere: 2 } } },
    { why: 'a position beyond the number of cards', raw: { positions: { war: 7 } } },
    { why: 'a position that is no whole number', raw: { positions: { war: 1.5 } } },
    { why: 'a position in words', raw: { positions: { war: 'first' } } },
  ],
}
