import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L03-POS-90',
  type: 'single-choice',
  skill: 'POS',
  kc: 'KC-offer-and-condition',
  bloom: 'U',
  c3: 'D2.His.4.6-8',
  rh: 'RH.6-8.2',
  asOf: '2016-07-15',
  layer: 'then',
  setUp: 'The two governments were talking about sharing information.',
  exhibit: [{ para: 'S3-4', quote: 'ground his planes' }],
  stem: 'According to S3-4, what would Russia have to do?',
  options: [
    {
      id: 'ground',
      text: 'Get Assad to ground his planes',
      key: true,
      feedback: 'Supported. S3-4 names this as what Russia would have to bring about. When a plan has a price, look for the words that come after "if" or "in return".',
    },
    {
      id: 'share',
      text: 'Share its own list of targets',
      feedback: 'S3-4 gives sharing as what Washington would do, and grounding as what Russia would do. Write down who acts before you choose.',
      misconception: 'M16',
      rationale: 'Remembers that sharing is in the plan and turns the offer and the demand around.',
    },
    {
      id: 'none',
      text: 'Not stated in this source',
      feedback: 'S3-4 does name something that Russia would have to bring about. Read to the end of the paragraph before you settle on "not stated".',
      misconception: 'M44',
      rationale: 'Finds the sentence hard and takes its cautious wording for silence.',
      pin: 'last',
    },
  ],
  evidence: [{ para: 'S3-4', quote: 'ground his planes' }],
  valence: { Russia: 0 },
  move: 'Write down who acts before you choose.',
  weight: 1,
  status: 'draft',
}

function withKey(id: string): Authored {
  return { ...question, options: question.options.map((option) => ({ ...option, key: option.id === id ? true : undefined })) }
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey: withKey('share'),
  graded: [
    { why: 'the key', response: { chosen: 'ground' }, fraction: 1 },
    { why: 'a distractor', response: { chosen: 'share' }, fraction: 0 },
    { why: 'the pinned distractor', response: { chosen: 'none' }, fraction: 0 },
  ],
  malformed: [
    { why: 'no option', raw: {} },
    { why: 'an option of another question', raw: { chosen: 'elsewhere' } },
    { why: 'two options at once', raw: { chosen: ['ground', 'share'] } },
    { why: 'a field that this type has not', raw: { chosen: 'ground', text: 'hello' } },
  ],
}
