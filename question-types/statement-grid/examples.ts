import type { Examples } from '../define'
import type { Authored, Response } from './schema'
import type { Verdict } from './verdicts'

const question: Authored = {
  id: 'L03-POS-81',
  type: 'statement-grid',
  skill: 'POS',
  kc: 'KC-mark-not-stated',
  bloom: 'U',
  c3: 'D2.His.6.6-8',
  rh: 'RH.6-8.1',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'For each statement, decide what these three paragraphs say.',
  paras: ['S1-2', 'S5-8', 'S3-4'],
  statements: [
    {
      id: 'offer',
      text: 'Kerry will offer to share military information with Russia.',
      key: 'true',
      paras: ['S1-2'],
      feedback: 'S1-2 says that he will offer it. Look for the verb, and for who gives.',
      misconceptions: { false: 'M16' },
      rationale: 'S1-2 holds an offer and a request, and they are easily turned round.',
    },
    {
      id: 'planes',
      text: 'Russia would have to get Assad to ground his planes.',
      key: 'true',
      paras: ['S3-4'],
      feedback: 'S3-4 names this as what Russia would give in exchange. Look for the condition.',
    },
    {
      id: 'joint',
      text: 'American officials say that Kerry will propose joint operations.',
      key: 'false',
      paras: ['S5-8'],
      feedback: 'In S5-8 the officials say that he will not go so far. Read on to the end of the verb.',
      misconceptions: { true: 'M43' },
      rationale: 'S5-8 speaks of military collaboration just before, and a quick reader joins the two.',
    },
    {
      id: 'answer',
      text: 'Russia has accepted what the US proposes.',
      key: 'not-stated',
      paras: [],
      feedback: 'S1-2, S3-4 and S5-8 tell what is offered and asked. None of them gives an answer by Russia.',
      misconceptions: { true: 'M17', false: 'M18' },
      rationale: 'A proposal told in detail sounds as if it were settled.',
    },
  ],
  evidence: [{ para: 'S1-2', quote: 'offer to share military information' }],
  move: 'Put a finger on the words that decide. If there are none, it is not stated here.',
  weight: 2,
  status: 'draft',
}

const otherKeys: Record<string, Verdict> = { offer: 'not-stated', planes: 'false', joint: 'true' }

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey: {
    ...question,
    statements: question.statements.map(({ id, text }) => ({ id, text, key: otherKeys[id] ?? 'false', paras: ['S5-8'], feedback: `Another reason, for ${id}.` })),
  },
  graded: [
    { why: 'every statement', response: { verdicts: { offer: 'true', planes: 'true', joint: 'false', answer: 'not-stated' } }, fraction: 1 },
    { why: 'three statements of four', response: { verdicts: { offer: 'true', planes: 'true', joint: 'false', answer: 'true' } }, fraction: 0.75 },
    { why: 'one right and the rest left empty', response: { verdicts: { answer: 'not-stated' } }, fraction: 0.25 },
    { why: '"not stated" everywhere', response: { verdicts: { offer: 'not-stated', planes: 'not-stated', joint: 'not-stated', answer: 'not-stated' } }, fraction: 0.25 },
    { why: 'every statement the other way round', response: { verdicts: { offer: 'false', planes: 'false', joint: 'true', answer: 'true' } }, fraction: 0 },
  ],
  malformed: [
    { why: 'no statement', raw: { verdicts: {} } },
    { why: 'a statement of another question', raw: { verdicts: { offer: 'true', elsewhere: 'true' } } },
    { why: 'a verdict that is none', raw: { verdicts: { offer: 'perhaps' } } },
    { why: 'a truth value in place of a word', raw: { verdicts: { offer: true } } },
    { why: 'two verdicts on one statement', raw: { verdicts: { offer: ['true', 'false'] } } },
    { why: 'a huge answer', raw: { verdicts: Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`s${index}`, 'true'])) } },
    { why: 'more than was asked for', raw: { verdicts: { offer: 'true' }, score: 1 } },
  ],
}
