import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L05-ATT-94',
  type: 'highlight',
  skill: 'ATT',
  kc: 'KC-words-of-caution',
  bloom: 'An',
  c3: 'D2.His.10.9-12',
  rh: 'RH.9-10.4',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Mark the words with which these three texts hold back from saying that something is certain.',
  tagAboutAttribution: true,
  fragments: [
    {
      id: 'split',
      para: 'S1-1',
      quote: 'reportedly remains divided in its views',
      marks: ['reportedly'],
      lures: [
        {
          mark: 'divided',
          feedback: 'In S1-1 this word says that people disagree. It does not say how sure the text is of that.',
          misconception: 'M44',
          rationale: 'Takes a split between people for doubt about whether the report is true.',
        },
      ],
      feedback: 'In S1-1 one adverb passes the claim on without a speaker. Look for words that say how something is known.',
    },
    {
      id: 'process',
      para: 'S4-5',
      quote: 'accept a process that could lead to a cessation of hostilities',
      marks: ['could'],
      lures: [
        {
          mark: 'cessation of hostilities',
          feedback: 'In S4-5 these words name the aim. They do not say how likely it is.',
          misconception: 'M24',
          rationale: 'Hears a careful term of diplomacy and takes it for caution.',
        },
      ],
      feedback: 'In S4-5 one small verb keeps the result open. Try the sentence without it and see what changes.',
    },
    {
      id: 'offer',
      para: 'S5-1',
      quote: 'what may be its last offer to Moscow',
      marks: ['may'],
      lures: [{ mark: 'last', feedback: 'In S5-1 this is the strong word. The caution stands before it and holds it back.' }],
      feedback: 'In S5-1 one small verb turns a strong statement into a possible one. Such verbs are easy to read past.',
    },
  ],
  maxWords: 5,
  evidence: [
    { para: 'S1-1', quote: 'reportedly remains divided in its views' },
    { para: 'S4-5', quote: 'accept a process that could lead to a cessation of hostilities' },
    { para: 'S5-1', quote: 'what may be its last offer to Moscow' },
  ],
  move: 'Take a small word away and see what the sentence then claims.',
  weight: 2,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  fragments: question.fragments.map((fragment) => {
    if (fragment.id === 'split') return { ...fragment, marks: ['divided in its views'], lures: [] }
    return fragment.id === 'offer' ? { ...fragment, marks: [], lures: [] } : fragment
  }),
}

// Places of the key: split 0, process 4, offer 1. A match is 2 × hits ÷ (marked + 3).
export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'exactly the three words', response: { marked: { split: [0], process: [4], offer: [1] } }, fraction: 1 },
    { why: 'two of the three and no other, a match of 4 in 5', response: { marked: { split: [0], offer: [1] } }, fraction: 1 },
    { why: 'all three and one other, a match of 6 in 7', response: { marked: { split: [0, 2], process: [4], offer: [1] } }, fraction: 1 },
    { why: 'all three and two others, a match of 6 in 8', response: { marked: { split: [0, 2], process: [4], offer: [1, 4] } }, fraction: 0.5 },
    { why: 'one of the three, a match of 2 in 4', response: { marked: { offer: [1] } }, fraction: 0.5 },
    { why: 'one of the three and one other, a match of 2 in 5', response: { marked: { offer: [1, 4] } }, fraction: 0 },
    { why: 'only words that attract', response: { marked: { split: [2], process: [8, 9, 10] } }, fraction: 0 },
    { why: 'all three and more words than are allowed', response: { marked: { split: [0, 1, 2], process: [4], offer: [1, 4] } }, fraction: 0 },
  ],
  malformed: [
    { why: 'no fragment', raw: { marked: {} } },
    { why: 'a fragment without a word', raw: { marked: { offer: [] } } },
    { why: 'a word twice', raw: { marked: { offer: [1, 1] } } },
    { why: 'a fragment that the question does not have', raw: { marked: { elsewhere: [0] } } },
    { why: 'a word after the last one', raw: { marked: { split: [6] } } },
    { why: 'a word before the first one', raw: { marked: { split: [-1] } } },
    { why: 'half a word', raw: { marked: { split: [0.5] } } },
    { why: 'a word by its letters', raw: { marked: { split: ['reportedly'] } } },
    { why: 'more words than any fragment has', raw: { marked: { split: Array.from({ length: 13 }, (_, place) => place) } } },
  ],
}
