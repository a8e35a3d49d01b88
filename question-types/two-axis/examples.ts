import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L07-POS-96',
  type: 'two-axis',
  skill: 'POS',
  kc: 'KC-who-wants-what',
  bloom: 'An',
  c3: 'D2.His.4.9-12',
  rh: 'RH.9-10.6',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Where does each position stand, according to the paragraph named?',
  x: {
    name: 'Work with Russia',
    low: 'Do less with Russia',
    high: 'Do more with Russia',
    steps: ['Much less', 'Less', 'As now', 'More', 'Much more'],
    notStated: true,
  },
  y: { name: 'US force in Syria', low: 'Use less force', high: 'Use more force', steps: ['Less', 'As now', 'More'], notStated: true },
  items: [
    {
      id: 'kerry',
      text: 'Kerry’s offer (S1-2)',
      paras: ['S1-2'],
      x: 4,
      acceptedX: [5],
      y: 'not-stated',
      feedback: 'S1-2 has Kerry offer to share military information: more work with Russia. It says nothing of how much force the US should use.',
    },
    {
      id: 'official',
      text: 'A US intelligence official (S1-4)',
      paras: ['S1-4'],
      x: 2,
      acceptedX: [1],
      y: 'not-stated',
      feedback: 'S1-4 has him question the sharing of information: less work with Russia. Being against a plan is no position on force.',
      lures: [{ y: [1], misconception: 'M19', rationale: 'He speaks against the plan, so he can seem to be against military action as a whole.' }],
    },
    {
      id: 'signers',
      text: '51 State Department officials (S5-12)',
      paras: ['S5-12'],
      x: 'not-stated',
      y: 3,
      feedback: 'S5-12 ties their message to a US military response: more force. It does not say how much they would do with Russia.',
      lures: [{ x: [1, 2], misconception: 'M20', rationale: 'They disagree with the policy, as the official in S1-4 does, so the two seem to be of one mind.' }],
    },
    {
      id: 'house',
      text: 'The White House and the Pentagon (S5-6)',
      paras: ['S5-6'],
      x: 'not-stated',
      y: 2,
      feedback: 'S5-6 says that they have opposed a bigger US part. Opposing more is not the same as asking for less.',
    },
  ],
  evidence: [
    { para: 'S1-2', quote: 'offer to share military information' },
    { para: 'S1-4', quote: "He also questioned the US's decision to share military information" },
    { para: 'S5-12', quote: 'a U.S. military reaction is important' },
    { para: 'S5-6', quote: 'have opposed a more noteworthy U.S. part' },
  ],
  move: 'Look for the words on one axis, then start again for the other.',
  weight: 2,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  items: question.items.map(({ id, text }, index) => ({ id, text, paras: ['S1-1'], x: index + 1, y: index === 0 ? 'not-stated' : 1, feedback: 'S1-1 says so.' })),
}

// Four items on two axes: eight parts.
export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    {
      why: 'every item, with a step that is accepted beside the key',
      response: { placed: { kerry: { x: 5, y: 'not-stated' }, official: { x: 2, y: 'not-stated' }, signers: { x: 'not-stated', y: 3 }, house: { x: 'not-stated', y: 2 } } },
      fraction: 1,
    },
    { why: 'one step off for half', response: { placed: { kerry: { x: 3, y: 'not-stated' } } }, fraction: 1.5 / 8 },
    { why: 'a step where nothing is stated, and "not stated" where something is', response: { placed: { kerry: { x: 'not-stated', y: 3 }, signers: { x: 3, y: 'not-stated' } } }, fraction: 0 },
    { why: 'one axis without the other', response: { placed: { signers: { y: 3 }, house: { x: 'not-stated' } } }, fraction: 2 / 8 },
    { why: 'two steps off for nothing', response: { placed: { official: { x: 4 }, signers: { y: 1 } } }, fraction: 0 },
    { why: 'one step from an accepted step, though two from the key', response: { placed: { official: { x: 3, y: 1 }, signers: { x: 1, y: 2 } } }, fraction: 1 / 8 },
  ],
  malformed: [
    { why: 'no item', raw: { placed: {} } },
    { why: 'an item with nothing in it', raw: { placed: { kerry: {} } } },
    { why: 'an item of another question', raw: { placed: { elsewhere: { x: 1 } } } },
    { why: 'a step that its axis does not have', raw: { placed: { kerry: { y: 4 } } } },
    { why: 'a step between two steps', raw: { placed: { kerry: { x: 2.5 } } } },
    { why: 'an axis that is none', raw: { placed: { kerry: { x: 1, z: 1 } } } },
  ],
}
