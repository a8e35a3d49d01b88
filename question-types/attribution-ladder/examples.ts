import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L05-ATT-95',
  type: 'attribution-ladder',
  skill: 'ATT',
  kc: 'KC-rung-of-a-claim',
  bloom: 'An',
  c3: 'D2.His.9.9-12',
  rh: 'RH.9-10.1',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'How well can a reader tell who says each claim? Place it on the ladder and choose the words that show it.',
  claims: [
    {
      id: 'pace',
      text: 'Moscow was unhappy with the pace of military cooperation',
      para: 'S3-13',
      rung: 4,
      fragments: [
        {
          id: 'ria',
          para: 'S3-13',
          quote: 'RIA news agency quoted foreign ministry spokesperson Maria Zakharova',
          key: true,
          feedback: 'Supported: S3-13 gives her name, her office and the agency that heard her.',
        },
        {
          id: 'said',
          para: 'S3-13',
          quote: 'Moscow was not satisfied with the current pace',
          feedback: 'This part of S3-13 is what was said. It does not tell you who said it.',
        },
        {
          id: 'peskov',
          para: 'S3-13',
          quote: 'Peskov said in general Russia favoured cooperation',
          feedback: 'S3-13 gives Peskov another statement. Keep each speaker with the right half.',
          misconception: 'M10',
          rationale: 'Both speak for Russia in one paragraph, so they seem to say one thing.',
        },
      ],
      feedback: 'In S3-13 a named person speaks, and S3 has it from the agency RIA. That is one rung below hearing her.',
      misconceptions: { '5': 'M31' },
      rationales: { '5': 'She has a name and an office, so the agency in between is easy to miss.' },
    },
    {
      id: 'anyway',
      text: 'The US would have gone after the Nusra Front in any case',
      para: 'S3-20',
      rung: 2,
      fragments: [
        {
          id: 'officials',
          para: 'S3-20',
          quote: 'US officials downplayed the significance of the military offer',
          key: true,
          feedback: 'Supported: S3-20 says who argues, and says no more than "officials".',
        },
        {
          id: 'other',
          para: 'S3-19',
          quote: 'another senior official noted',
          feedback: 'S3-19 is about another statement. Take the words beside the claim itself.',
          misconception: 'M27',
          rationale: 'The two paragraphs stand together, and both have officials in them.',
        },
      ],
      feedback: 'S3-20 has "officials" and no name, no office and no reason for that. Ask how many they are.',
      misconceptions: { '1': 'M26', '5': 'M27' },
    },
    {
      id: 'target',
      text: 'The plan aims at a wider understanding by 31 July 2016',
      para: 'S2-9',
      rung: 6,
      fragments: [
        {
          id: 'reads',
          para: 'S2-9',
          quote: 'the proposal reads',
          key: true,
          feedback: 'Supported: with these words S2-9 gives the sentence to the document itself.',
        },
        {
          id: 'date',
          para: 'S2-9',
          quote: 'with a target date of July 31, 2016',
          feedback: 'This part of S2-9 is the claim. Look behind the closing quotation mark.',
        },
        {
          id: 'post',
          para: 'S2-10',
          quote: 'The Washington Post reported on July 13',
          feedback: 'S2-10 tells of a report about the plan. In S2-9 the plan speaks in its own words.',
          misconception: 'M43',
          rationale: 'It names a newspaper and stands in the next paragraph.',
        },
      ],
      feedback: 'S2-9 quotes a document, so a reader can look for that paper. S2 changed some of its words all the same.',
      misconceptions: { '1': 'M30' },
    },
  ],
  evidence: [{ para: 'S3-13', quote: 'RIA news agency quoted foreign ministry spokesperson Maria Zakharova' }],
  move: 'Find the verb of saying, and ask whose it is.',
  weight: 3,
  status: 'draft',
}

const otherRungs = [1, 5, 3]

const sameButAnotherKey: Authored = {
  ...question,
  claims: question.claims.map((claim, index) => ({
    ...claim,
    rung: otherRungs[index] ?? 1,
    misconceptions: undefined,
    rationales: undefined,
    feedback: `${claim.para} says something else.`,
    fragments: claim.fragments.map((each) => ({ ...each, key: each.key ? undefined : true })),
  })),
}

const rightWords = { pace: 'ria', anyway: 'officials', target: 'reads' }

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'every rung, with the words that show it', response: { rungs: { pace: 4, anyway: 2, target: 6 }, words: rightWords }, fraction: 1 },
    { why: 'every rung without any words', response: { rungs: { pace: 4, anyway: 2, target: 6 }, words: {} }, fraction: 1 / 2 },
    { why: 'every rung with other words', response: { rungs: { pace: 4, anyway: 2, target: 6 }, words: { pace: 'said', anyway: 'other', target: 'post' } }, fraction: 1 / 2 },
    { why: 'the words without any rung', response: { rungs: {}, words: rightWords }, fraction: 0 },
    { why: 'every claim one rung off', response: { rungs: { pace: 5, anyway: 1, target: 5 }, words: rightWords }, fraction: 29 / 35 },
    { why: 'every claim two rungs off', response: { rungs: { pace: 2, anyway: 4, target: 4 }, words: rightWords }, fraction: 11 / 35 },
    { why: 'every claim three rungs off', response: { rungs: { pace: 1, anyway: 5, target: 3 }, words: rightWords }, fraction: 0 },
    { why: 'one claim of three', response: { rungs: { anyway: 2 }, words: { anyway: 'officials' } }, fraction: 1 / 3 },
  ],
  malformed: [
    { why: 'no rung and no words', raw: { rungs: {}, words: {} } },
    { why: 'a claim of another question', raw: { rungs: { elsewhere: 4 }, words: {} } },
    { why: 'words of another claim', raw: { rungs: { pace: 4 }, words: { pace: 'reads' } } },
    { why: 'a rung above the ladder', raw: { rungs: { pace: 7 }, words: {} } },
    { why: 'a rung between two', raw: { rungs: { pace: 3.5 }, words: {} } },
    { why: 'two fragments for one claim', raw: { rungs: {}, words: { pace: ['ria', 'said'] } } },
    { why: 'more claims than a question can have', raw: { rungs: Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`c${index}`, 1])), words: {} } },
  ],
}
