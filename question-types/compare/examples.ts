import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L08-FRM-90',
  type: 'compare',
  skill: 'FRM',
  kc: 'KC-what-an-edit-does',
  bloom: 'An',
  c3: 'D2.His.6.9-12',
  rh: 'RH.9-10.6',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Match each fragment of the news agency with its place in S4, and say what changed.',
  setUp: 'S4 was edited from a story by Reuters.',
  left: { label: 'Reuters, 14 July 2016', fragments: ['aggressive | Russian maneuvers | toward U.S. aircraft and vessels', 'Russia has bombed | U.S.-backed rebels'] },
  right: { label: 'S4-11', para: 'S4-11', fragments: ['Russian maneuvers | near US aircraft and warships', "Russia's bombardment of | US-backed militants"] },
  pairs: [
    {
      left: 1,
      kind: 'cut',
      feedback: 'The adjective is gone from S4-11. Read the first version again and ask which words have no partner.',
      mistakes: { swap: { misconception: 'M36', rationale: 'Takes the next word in S4-11 for its replacement.' } },
    },
    { left: 2, right: 'a', kind: 'same', feedback: 'S4-11 keeps these two words. Say what stayed before you judge what went.' },
    { left: 3, right: 'b', kind: 'swap', feedback: 'In S4-11 the direction turns into nearness, and the vessels into warships. Ask what each word makes you see.' },
    { left: 4, right: 'c', kind: 'swap', feedback: 'S4-11 puts a noun where the agency has a verb. The words are other words, and the meaning stays. Judge both.' },
    {
      left: 5,
      right: 'd',
      kind: 'swap',
      feedback: 'S4-11 has another name for the same groups. A name shows how a writer sees them, so ask who else uses it.',
      mistakes: { same: { misconception: 'M36', rationale: 'Both words name the same groups, so the change is easy to pass over.' } },
    },
  ],
  evidence: [{ para: 'S4-11', quote: 'Russian maneuvers near US aircraft and warships' }],
  move: 'Pair off what is alike first. What is left over was cut or added.',
  weight: 1,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  pairs: [
    { left: 1, right: 'b', kind: 're-attribute', feedback: 'Other words on 1.' },
    { left: 2, right: 'd', kind: 'add', feedback: 'Other words on 2.' },
    { left: 3, kind: 'cut', feedback: 'Other words on 3.' },
    { left: 4, right: 'a', kind: 'same', feedback: 'Other words on 4.' },
    { left: 5, kind: 're-attribute', alsoRight: 'cut', feedback: 'Other words on 5.' },
    { right: 'c', kind: 'add', feedback: 'Other words on c.' },
  ],
}

const matches = { '1': 'nothing', '2': 'a', '3': 'b', '4': 'c', '5': 'd' }
const changes = { '1': 'cut', '2': 'same', '3': 'swap', '4': 'swap', '5': 'swap' } as const

// Six matches, counting what is new, and five changes.
export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'every match and every change', response: { match: matches, change: changes, added: 'nothing' }, fraction: 1 },
    { why: 'the matches alone', response: { match: matches, change: {}, added: 'nothing' }, fraction: 1 / 2 },
    { why: 'the changes alone', response: { match: {}, change: changes }, fraction: 1 / 2 },
    { why: 'one match of six', response: { match: { '1': 'nothing' }, change: {} }, fraction: 1 / 12 },
    { why: 'one change of five, with another match', response: { match: { '5': 'c' }, change: { '5': 'swap' } }, fraction: 1 / 10 },
    { why: 'a fragment called new that is not', response: { match: matches, change: changes, added: 'b' }, fraction: 11 / 12 },
  ],
  malformed: [
    { why: 'nothing chosen', raw: { match: {}, change: {} } },
    { why: 'a fragment on the left that is not there', raw: { match: { '6': 'a' }, change: {} } },
    { why: 'a fragment on the right that is not there', raw: { match: { '1': 'e' }, change: {} } },
    { why: 'a new fragment that is not there', raw: { match: {}, change: {}, added: 'h' } },
    { why: 'a change of a fragment that is not there', raw: { match: {}, change: { '7': 'cut' } } },
    { why: 'a kind of change that is none', raw: { match: {}, change: { '1': 'better' } } },
    { why: 'two places for one fragment', raw: { match: { '1': ['a', 'b'] }, change: {} } },
    { why: 'a part that is not asked for', raw: { match: { '1': 'a' }, change: {}, note: 'a' } },
  ],
}
