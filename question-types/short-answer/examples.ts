import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L03-REA-95',
  type: 'short-answer',
  skill: 'REA',
  kc: 'KC-offer-and-condition',
  bloom: 'Ev',
  c3: 'D3.3.6-8',
  rh: 'RH.9-10.1',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Write the deal in one sentence with the word “if”, and name whose description you are using.',
  rubric: [
    { level: 0, says: 'Says neither who gives nor what is asked in return.' },
    { level: 1, says: 'Says who gives what, but not whose description it is.' },
    { level: 2, says: 'Says who gives what if the other does what, and names the source.' },
  ],
  examples: [
    { level: 0, text: 'They made a deal about the war.', note: 'Nobody gives and nobody asks.' },
    { level: 1, text: 'The US would share information if Russia got the planes grounded.', note: 'Clear, but whose words are these?' },
    { level: 2, text: 'According to S3, the US would share information if Russia got the planes grounded.', note: 'The condition and the source are both there.' },
  ],
  minWords: 12,
  maxWords: 60,
  evidence: [{ para: 'S3-4', quote: 'ground his planes' }],
  move: 'Begin with “According to”.',
  weight: 1,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  rubric: question.rubric.map(({ level }) => ({ level, says: `Other words for ${level}.` })),
  examples: question.examples.map(({ level }) => ({ level, text: `Another text worth ${level}.`, note: 'Another note.' })),
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'written, not scored yet', response: { text: 'According to S3, they would share.' }, fraction: 0 },
    { why: 'own score 0', response: { text: 'A deal.', selfScore: 0 }, fraction: 0 },
    { why: 'own score 1', response: { text: 'They would share.', selfScore: 1 }, fraction: 0.5 },
    { why: 'own score 2', response: { text: 'According to S3, they would share if.', selfScore: 2 }, fraction: 1 },
  ],
  malformed: [
    { why: 'nothing written', raw: { text: '' } },
    { why: 'white space', raw: { text: ' \n ' } },
    { why: 'a score without a text', raw: { selfScore: 2 } },
    { why: 'a score above 2', raw: { text: 'A deal.', selfScore: 3 } },
    { why: 'a huge text', raw: { text: 'a'.repeat(6001) } },
  ],
}
