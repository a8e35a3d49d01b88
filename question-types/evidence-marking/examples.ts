import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L10-COR-91',
  type: 'evidence-marking',
  skill: 'COR',
  kc: 'KC-evidence-for-a-claim',
  bloom: 'Ev',
  c3: 'D3.3.9-12',
  rh: 'RH.9-10.8',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Hold these pieces against the claim about what US officials said.',
  claim: 'US officials presented the military offer to Moscow as an important step.',
  answer: 'contradicts',
  answers: {
    supports: {
      feedback: 'The officials in S3-20 and S5-16 play the offer down. The weight in S2-3 is given by the article. Ask whose judgement you are reading.',
      misconception: 'M30',
      rationale: 'Takes the judgement of an article for what officials said, because S2-3 states it flatly.',
    },
    contradicts: {
      feedback: 'Supported: in S3-20 and S5-16 the officials themselves make the offer smaller. Look for the speaker before you weigh a sentence.',
    },
    'does-not-settle': {
      feedback: 'S2-3 and S3-20 do differ, but only S3-20 and S5-16 report what officials said. Sort the pieces by speaker first.',
      misconception: 'M44',
      rationale: 'Sees two texts differ about the weight of the offer and stops there.',
    },
  },
  pieces: [
    {
      id: 'shift',
      para: 'S2-3',
      quote: 'marks a significant shift in U.S. strategy',
      shows: 'nothing',
      feedback: 'In S2-3 the article judges, and it names no official. A judgement without a speaker belongs to the outlet.',
      misconception: 'M30',
      rationale: 'Reads a flat sentence without a speaker as the view of those it is about.',
    },
    {
      id: 'downplayed',
      para: 'S3-20',
      quote: 'US officials downplayed the significance of the military offer',
      shows: 'contradicts',
      evidence: true,
      feedback: 'S3-20 reports what US officials said: they made the offer smaller. Mark the words that name the speaker.',
    },
    {
      id: 'critics',
      para: 'S3-21',
      text: 'What critics of US policy are expected to see in it',
      shows: 'nothing',
      feedback: 'S3-21 is about critics, not officials, and it foretells what they will think. Ask who is meant.',
      misconception: 'M27',
      rationale: 'Lumps everybody in Washington together as the US side.',
    },
    {
      id: 'light',
      para: 'S5-16',
      quote: 'some U.S. authorities make light of the military essentialness',
      shows: 'contradicts',
      evidence: true,
      feedback: 'Behind the odd words of S5-16 stands the same report: some officials made the offer smaller. "Some" is not all.',
    },
    {
      id: 'terms',
      para: 'S5-8',
      text: 'What the US adds to its offer',
      shows: 'nothing',
      feedback: 'S5-8 lists what was offered. It does not say how officials rated it. Keep content and weight apart.',
      misconception: 'M43',
      rationale: 'Takes any words about the offer as evidence on how it was rated.',
    },
    {
      id: 'sharing',
      para: 'S1-2',
      text: 'What Kerry would bring to Moscow',
      shows: 'nothing',
      feedback: 'S1-2 says what he would offer. It reports nobody who rates it. Keep content and weight apart.',
    },
  ],
  evidence: [
    { para: 'S3-20', quote: 'US officials downplayed the significance of the military offer' },
    { para: 'S5-16', quote: 'some U.S. authorities make light of the military essentialness' },
  ],
  move: 'Ask whose judgement a sentence carries before you weigh it.',
  weight: 2,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  answer: 'does-not-settle',
  pieces: question.pieces.map((piece) => {
    if (piece.id === 'shift') return { ...piece, shows: 'supports', evidence: true }
    return piece.id === 'light' ? { ...piece, shows: 'nothing', evidence: undefined } : piece
  }),
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'the answer and exactly its evidence', response: { answer: 'contradicts', pieces: ['downplayed', 'light'] }, fraction: 1 },
    { why: 'the answer alone', response: { answer: 'contradicts', pieces: [] }, fraction: 0.5 },
    { why: 'the evidence alone, although no answer is given', response: { pieces: ['downplayed', 'light'] }, fraction: 0.5 },
    { why: 'the evidence with another answer, each half apart', response: { answer: 'supports', pieces: ['downplayed', 'light'] }, fraction: 0.5 },
    { why: 'the answer with half its evidence and one of four other pieces', response: { answer: 'contradicts', pieces: ['downplayed', 'critics'] }, fraction: 0.625 },
    { why: 'the answer with more other pieces than evidence, which takes nothing from the answer', response: { answer: 'contradicts', pieces: ['shift', 'critics', 'terms'] }, fraction: 0.5 },
    { why: 'another answer with every piece marked', response: { answer: 'supports', pieces: ['shift', 'downplayed', 'critics', 'light', 'terms', 'sharing'] }, fraction: 0 },
  ],
  malformed: [
    { why: 'neither half', raw: { pieces: [] } },
    { why: 'an answer that is none', raw: { answer: 'proves', pieces: ['light'] } },
    { why: 'a piece that is not offered', raw: { answer: 'supports', pieces: ['elsewhere'] } },
    { why: 'a piece twice', raw: { answer: 'supports', pieces: ['light', 'light'] } },
    { why: 'pieces that are no list', raw: { answer: 'supports', pieces: 'light' } },
    { why: 'more pieces than any question has', raw: { pieces: Array.from({ length: 11 }, (_, index) => `p${index}`) } },
  ],
}
