import type { Examples } from '../define'
import type { Authored, AuthoredDate, AuthoredNumber, Response } from './schema'

const base = {
  type: 'number-or-date',
  bloom: 'U',
  c3: 'D3.3.6-8',
  rh: 'RH.6-8.1',
  asOf: '2016-07-15',
  layer: 'then',
  tolerance: 0,
  weight: 1,
  status: 'draft',
} as const

const question: AuthoredNumber = {
  ...base,
  id: 'L10-COR-92',
  skill: 'COR',
  kc: 'KC-check-a-number',
  stem: 'According to S5, how much new aid did Kerry announce on Tuesday?',
  expects: 'number',
  label: 'The new sum',
  unit: 'million US dollars',
  value: 439,
  near: { tolerance: 10, fraction: 0.5, feedback: 'Close to the sum in S5-15. Copy a number digit by digit before you compare it with another text.' },
  plausible: [1, 1000],
  feedback: 'S5-15 gives this sum for the aid that is new. A second sum there counts everything given so far.',
  wrong: [
    {
      value: 5600,
      misconception: 'M43',
      rationale: 'Takes the other sum in the same sentence, as it is larger and stands last.',
      feedback: 'S5-15 gives this as the total of all American aid. Ask of every number what it counts.',
    },
    {
      value: 5.6,
      misconception: 'M43',
      rationale: 'Takes the other sum in the same sentence and overlooks that it is in billions.',
      feedback: 'S5-15 has this number, but in billions, and for all the years together. Read the word after a number.',
    },
  ],
  otherFeedback: 'S5-15 gives two sums, one new and one for all the years. Look for the word “another”.',
  evidence: [{ para: 'S5-15', quote: 'another $439 million' }],
  move: 'Ask of every number what it counts.',
}

/** The other half of the type: a date, with the day before it foreseen. */
export const dateQuestion: AuthoredDate = {
  ...base,
  id: 'L04-CHR-90',
  skill: 'CHR',
  kc: 'KC-near-dates-different-aims',
  stem: 'According to S1, by which day did the Geneva talks want diplomatic progress?',
  expects: 'date',
  label: 'The day',
  precision: 'day',
  value: '2016-08-01',
  feedback: 'S1-9 names this day and the talks that set it. Check what a day is the deadline of.',
  wrong: [
    {
      value: '2016-07-31',
      misconception: 'M23',
      rationale: 'S2-9 names the day before, and two days so near look like one deadline.',
      feedback: 'S2-9 has this day, as the target of a paper between two countries. S1-9 speaks about other talks.',
    },
  ],
  otherFeedback: 'S1-9 names the day. Look for the word “deadline” and read on.',
  evidence: [{ para: 'S1-9', quote: 'diplomatic progress by 1 August' }],
  move: 'Check what a day is the deadline of.',
}

const sameButAnotherKey: Authored = {
  ...question,
  value: 250.5,
  near: { tolerance: 3, fraction: 0.25, feedback: 'Other words about close.' },
  plausible: [100, 300],
  feedback: 'Other words.',
  wrong: [{ value: 439, feedback: 'Other words about 439.' }],
  otherFeedback: 'Other words about the rest.',
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'the number', response: { value: '439' }, fraction: 1 },
    { why: 'the number with its unit', response: { value: '$439 million' }, fraction: 1 },
    { why: 'the number in Arabic digits', response: { value: '٤٣٩' }, fraction: 1 },
    { why: 'the number in Persian digits', response: { value: '۴۳۹٫۰' }, fraction: 1 },
    { why: 'a number that is close', response: { value: '+ 430,5' }, fraction: 0.5 },
    { why: 'a wrong number that was foreseen', response: { value: '5 600' }, fraction: 0 },
    { why: 'any other number', response: { value: '−439' }, fraction: 0 },
    { why: 'the number in another unit', response: { value: '439 thousand' }, fraction: 0 },
    { why: 'the beginning of a number', response: { value: '+' }, fraction: 0 },
  ],
  malformed: [
    { why: 'nothing written', raw: { value: '' } },
    { why: 'white space', raw: { value: ' ' } },
    { why: 'words', raw: { value: 'about four hundred' } },
    { why: 'a number that is none', raw: { value: '4-3-9' } },
    { why: 'a huge number', raw: { value: '4'.repeat(41) } },
    { why: 'a number that did not arrive as text', raw: { value: 439 } },
    { why: 'a date, where a number is asked', raw: { day: 1, month: 8, year: 2016 } },
    { why: 'a number and a date', raw: { value: '439', year: 2016 } },
  ],
}
