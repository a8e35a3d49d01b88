import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L04-SRC-95',
  type: 'map',
  skill: 'SRC',
  kc: 'KC-place-clue',
  bloom: 'Ap',
  c3: 'D2.Geo.2.9-12',
  rh: 'RH.9-10.1',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Where did each of these take place, according to the paragraph named?',
  places: ['aleppo', 'azerbaijan', 'damascus', 'geneva', 'idlib', 'moscow', 'paris', 'washington'],
  cards: [
    {
      id: 'kremlin',
      text: 'Kerry and Putin sit down to talk (S3-5)',
      paras: ['S3-5'],
      accepted: ['moscow'],
      feedback: 'S3-5 names the Kremlin, which stands in Moscow. Look for the building, then ask which city it is in.',
      lures: [{ place: 'damascus', misconception: 'M15', rationale: 'The talks are about Syria, so it can seem that they were held with Assad in his capital.' }],
    },
    {
      id: 'deadline',
      text: 'A deadline of 1 August is set (S1-9)',
      paras: ['S1-9'],
      accepted: ['geneva'],
      feedback: 'S1-9 says that the peace talks in Geneva set it. Keep the place of a decision apart from what it is about.',
      lures: [{ place: 'moscow', rationale: 'The sentence in S1-9 begins with the talks in Moscow, so the first city is easy to take.' }],
    },
    {
      id: 'fighting',
      text: 'Fighting grows stronger (S1-9)',
      paras: ['S1-9'],
      accepted: ['aleppo', 'idlib'],
      feedback: 'S1-9 puts it near two cities, Aleppo and Idlib. Either of them is right here.',
    },
    {
      id: 'interview',
      text: 'Assad speaks to an American broadcaster (S2-11)',
      paras: ['S2-11'],
      accepted: ['damascus'],
      feedback: 'S2-11 says that he spoke to NBC News in Damascus. The place of a speaker need not be the place of the outlet.',
      lures: [{ place: 'washington', rationale: 'The outlet is American, so the interview can seem to have been given in its country.' }],
    },
    {
      id: 'lavrov',
      text: 'Lavrov finds fault with the UN envoy (S5-10)',
      paras: ['S5-10'],
      accepted: ['azerbaijan'],
      feedback: 'S5-10 begins with the place: Azerbaijan. An official may speak far from the office that he holds.',
      lures: [{ place: 'moscow', misconception: 'M18', rationale: 'He is the foreign minister of Russia, so one expects him to speak in its capital.' }],
    },
  ],
  evidence: [
    { para: 'S3-5', quote: 'as the two sat down at the Kremlin' },
    { para: 'S1-9', quote: 'fighting has been intensifying near Aleppo and Idlib' },
    { para: 'S2-11', quote: 'Speaking to NBC News in Damascus' },
    { para: 'S5-10', quote: 'In Azerbaijan, Russian Foreign Minister Sergey Lavrov' },
  ],
  move: 'Ask where it happened before you ask who was there.',
  weight: 2,
  status: 'draft',
}

const keys: Record<string, Authored['cards'][number]['accepted']> = {
  kremlin: ['paris', 'washington'],
  deadline: ['aleppo'],
  fighting: ['moscow'],
  interview: ['idlib', 'geneva'],
  lavrov: ['damascus'],
}

const sameButAnotherKey: Authored = {
  ...question,
  cards: question.cards.map(({ id, text }) => ({ id, text, paras: ['S1-1'], accepted: keys[id] ?? [], feedback: 'S1-1 says so.' })),
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'every card at its place', response: { placed: { kremlin: 'moscow', deadline: 'geneva', fighting: 'aleppo', interview: 'damascus', lavrov: 'azerbaijan' } }, fraction: 1 },
    { why: 'the other accepted place as fully', response: { placed: { fighting: 'idlib' } }, fraction: 1 / 5 },
    { why: 'two cards of five', response: { placed: { kremlin: 'moscow', deadline: 'moscow', fighting: 'damascus', interview: 'damascus', lavrov: 'moscow' } }, fraction: 2 / 5 },
    { why: 'every card at a place of another one', response: { placed: { kremlin: 'damascus', deadline: 'aleppo', fighting: 'geneva', interview: 'washington', lavrov: 'moscow' } }, fraction: 0 },
  ],
  malformed: [
    { why: 'no card', raw: { placed: {} } },
    { why: 'a card of another question', raw: { placed: { kremlin: 'moscow', elsewhere: 'paris' } } },
    { why: 'a place that this question does not offer', raw: { placed: { kremlin: 'warsaw' } } },
    { why: 'a place that is on no map', raw: { placed: { kremlin: 'atlantis' } } },
    { why: 'two places for a card', raw: { placed: { kremlin: ['moscow', 'paris'] } } },
  ],
}
