import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L03-POS-91',
  type: 'multiple-response',
  skill: 'POS',
  kc: 'KC-offer-and-condition',
  bloom: 'An',
  c3: 'D2.His.4.6-8',
  rh: 'RH.6-8.2',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Which of these does S1-2 describe as part of what Kerry would bring to Moscow?',
  options: [
    {
      id: 'offer',
      text: 'An offer to share information',
      correct: true,
      feedback: 'Supported: S1-2 names sharing as the offer. Mark the verbs that say who gives and who receives.',
    },
    {
      id: 'request',
      text: 'A wish that some bombing should stop',
      correct: true,
      feedback: 'Supported: S1-2 names this as the aim of the offer. An aim stands after words such as "in a bid to".',
    },
    {
      id: 'base',
      text: 'A plan to open a shared air base',
      correct: false,
      feedback: 'S1-2 speaks of information and of bombing, and of no base. Point at the words before you tick.',
      misconception: 'M18',
      rationale: 'Expects that armies that work together also share bases.',
    },
    {
      id: 'deal',
      text: 'A deal that both had signed',
      correct: false,
      feedback: 'S1-2 speaks of what would be offered, which is not yet agreed. Watch for "will" and "would".',
      misconception: 'M17',
      rationale: 'Reads the report of a proposal as the report of an agreement.',
    },
  ],
  scoring: 'right-minus-wrong',
  evidence: [{ para: 'S1-2', quote: 'offer to share military information' }],
  move: 'Point at the words before you tick.',
  weight: 1,
  status: 'draft',
}

function withCorrect(...ids: string[]): Authored {
  return { ...question, options: question.options.map((option) => ({ ...option, correct: ids.includes(option.id) })) }
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey: withCorrect('base', 'deal', 'offer'),
  graded: [
    { why: 'both right options and no other', response: { chosen: ['offer', 'request'] }, fraction: 1 },
    { why: 'one of two right options', response: { chosen: ['offer'] }, fraction: 0.5 },
    { why: 'both right options, one wrong of two', response: { chosen: ['offer', 'request', 'base'] }, fraction: 0.5 },
    { why: 'one right, one wrong', response: { chosen: ['offer', 'base'] }, fraction: 0 },
    { why: 'every option ticked', response: { chosen: ['offer', 'request', 'base', 'deal'] }, fraction: 0 },
    { why: 'only wrong options, which never goes below zero', response: { chosen: ['base', 'deal'] }, fraction: 0 },
  ],
  malformed: [
    { why: 'nothing ticked', raw: { chosen: [] } },
    { why: 'an option twice', raw: { chosen: ['offer', 'offer'] } },
    { why: 'an option of another question', raw: { chosen: ['offer', 'elsewhere'] } },
    { why: 'not a list', raw: { chosen: 'offer' } },
  ],
}
