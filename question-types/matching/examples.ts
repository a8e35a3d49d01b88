import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L02-ACT-97',
  type: 'matching',
  skill: 'ACT',
  kc: 'KC-who-speaks-for-whom',
  bloom: 'U',
  c3: 'D2.His.4.6-8',
  rh: 'RH.6-8.4',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'For which office does each person speak in these articles?',
  prompts: [
    {
      id: 'toner',
      text: 'Mark Toner',
      paras: ['S1-6', 'S4-4'],
      match: 'state',
      feedback: 'S1-6 and S4-4 both call Toner the spokesman of the US State Department. The office stands beside the name.',
      misconceptions: { pentagon: 'M10' },
      rationales: { pentagon: 'The talks are about military cooperation, so a military office seems to speak.' },
    },
    {
      id: 'peskov',
      text: 'Dmitry Peskov',
      paras: ['S3-12'],
      match: 'kremlin',
      feedback: 'S3-12 names Peskov as spokesperson of the Kremlin, which is the office of the president.',
      misconceptions: { ministry: 'M09' },
      rationales: { ministry: 'S3-13 has him and the foreign ministry in one paragraph.' },
    },
    {
      id: 'zakharova',
      text: 'Maria Zakharova',
      paras: ['S3-13'],
      match: 'ministry',
      feedback: 'S3-13 names Zakharova as spokesperson of the foreign ministry. Two Russian offices speak in that paragraph.',
      misconceptions: { kremlin: 'M09' },
    },
    {
      id: 'mistura',
      text: 'Staffan de Mistura',
      paras: ['S2-14'],
      match: 'un',
      feedback: 'S2-14 calls de Mistura the Syria envoy of the UN. An envoy carries messages between the sides.',
      misconceptions: { state: 'M10' },
    },
  ],
  options: [
    { id: 'state', text: 'US State Department' },
    { id: 'pentagon', text: 'US Defense Department', feedback: 'S2-15 speaks of Pentagon officials, and names none of them. Nobody in this list speaks for that office.' },
    { id: 'kremlin', text: 'The Kremlin' },
    { id: 'ministry', text: 'Russian foreign ministry' },
    { id: 'un', text: 'United Nations' },
  ],
  evidence: [
    { para: 'S3-12', quote: 'Kremlin spokesperson Dmitry Peskov' },
    { para: 'S2-14', quote: 'UN Syria envoy Staffan de Mistura' },
  ],
  move: 'Read the words that stand just before the name.',
  weight: 1,
  status: 'draft',
}

const otherMatches: Record<string, string> = { toner: 'un', peskov: 'ministry', zakharova: 'pentagon', mistura: 'kremlin' }

const sameButAnotherKey: Authored = {
  ...question,
  prompts: question.prompts.map(({ id, text, paras }) => ({ id, text, paras, match: otherMatches[id] ?? 'un', feedback: `${paras[0]} says something else.` })),
  options: question.options.map(({ id, text }) => ({ id, text, ...(id === 'state' ? { feedback: 'Nobody here speaks for it.' } : {}) })),
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'every match', response: { matches: { toner: 'state', peskov: 'kremlin', zakharova: 'ministry', mistura: 'un' } }, fraction: 1 },
    { why: 'two matches the wrong way round', response: { matches: { toner: 'state', peskov: 'ministry', zakharova: 'kremlin', mistura: 'un' } }, fraction: 1 / 2 },
    { why: 'one match alone', response: { matches: { toner: 'state' } }, fraction: 1 / 4 },
    { why: 'one option for every prompt, right where it belongs', response: { matches: { toner: 'kremlin', peskov: 'kremlin', zakharova: 'kremlin', mistura: 'kremlin' } }, fraction: 1 / 4 },
    { why: 'the option that belongs nowhere', response: { matches: { toner: 'pentagon', peskov: 'pentagon' } }, fraction: 0 },
  ],
  malformed: [
    { why: 'nothing matched', raw: { matches: {} } },
    { why: 'a prompt of another question', raw: { matches: { toner: 'state', elsewhere: 'un' } } },
    { why: 'an option of another question', raw: { matches: { toner: 'elsewhere' } } },
    { why: 'two options for one prompt', raw: { matches: { toner: ['state', 'un'] } } },
    { why: 'more prompts than a question can have', raw: { matches: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`p${index}`, 'un'])) } },
  ],
}
