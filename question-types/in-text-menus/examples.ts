import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L12-ATT-90',
  type: 'in-text-menus',
  skill: 'ATT',
  kc: 'KC-hedge-to-fit',
  bloom: 'Ap',
  c3: 'D2.His.16.9-12',
  rh: 'RH.9-10.1',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Choose the words that say as much as the articles say, and no more.',
  text: 'A US intelligence official {{verb}} that Kerry’s reasons for turning to Moscow were not clear. A leaked paper {{hedge}} share intelligence on the Nusra Front.\n\n{{name}} would say nothing before Russian officials had heard from Kerry.',
  gaps: [
    {
      id: 'verb',
      label: 'How the official’s words reached us',
      options: [
        { id: 'told', text: 'told Reuters', key: true, feedback: 'Supported: S1-3 names the agency that heard it. Name the listener when the text does.' },
        { id: 'announced', text: 'announced in public', feedback: 'S1-3 gives the words to one agency, from an official without a name. Ask who heard them.', misconception: 'M27', rationale: 'Takes an official’s view for an official statement.' },
        { id: 'confirmed', text: 'confirmed', feedback: 'S1-3 reports a view, and a view cannot be confirmed by the one who holds it. Use a plain verb.', misconception: 'M28', rationale: 'Takes every reporting verb for the same.' },
      ],
      paras: ['S1-3'],
    },
    {
      id: 'hedge',
      label: 'What the leaked paper did',
      options: [
        { id: 'proposed', text: 'proposed to', key: true, feedback: 'Supported: S3-3 has a paper that called for it, and S2-10 calls it a proposal. Keep a plan a plan.' },
        { id: 'agreed', text: 'agreed to', feedback: 'S3-3 has a paper before the talks, so nothing was agreed yet. Ask who has said yes.', misconception: 'M17', rationale: 'Takes a paper with details for a deal.' },
        { id: 'refused', text: 'refused to', feedback: 'S3-3 says the opposite: the paper called for it. Read who wanted what.', misconception: 'M16', rationale: 'Mixes the paper up with the officials who were against it.' },
      ],
      paras: ['S3-3', 'S2-10'],
    },
    {
      id: 'name',
      label: 'Who kept silent',
      options: [
        { id: 'lavrov', text: 'Sergei Lavrov', feedback: 'S3-12 names Dmitry Peskov. Lavrov was to meet Kerry the next day, says S3-10.', misconception: 'M10', rationale: 'Expects the foreign minister where Russia speaks.' },
        { id: 'peskov', text: 'Dmitry Peskov', key: true, feedback: 'Supported: S3-12 gives him the words. Look for the name beside the verb.' },
        { id: 'zakharova', text: 'Maria Zakharova', feedback: 'S3-12 names Dmitry Peskov. Zakharova is quoted in S3-13, on another matter.', misconception: 'M09', rationale: 'Both speak for Moscow, and their paragraphs are neighbours.' },
      ],
      keepOrder: true,
      paras: ['S3-12'],
    },
  ],
  evidence: [
    { para: 'S1-3', quote: 'one US intelligence official told Reuters' },
    { para: 'S3-12', quote: 'he would refrain from comment' },
  ],
  move: 'Find the verb in the article before you choose yours.',
  weight: 1,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  gaps: question.gaps.map((gap) => ({ ...gap, options: gap.options.map((option, index) => ({ ...option, key: index === 2 ? true : undefined, feedback: 'Other words.' })), paras: ['S5-1'] })),
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'every gap', response: { gap: { verb: 'told', hedge: 'proposed', name: 'peskov' } }, fraction: 1 },
    { why: 'two gaps of three', response: { gap: { verb: 'told', hedge: 'agreed', name: 'peskov' } }, fraction: 2 / 3 },
    { why: 'one gap filled', response: { gap: { name: 'peskov' } }, fraction: 1 / 3 },
    { why: 'every gap wrong', response: { gap: { verb: 'confirmed', hedge: 'refused', name: 'lavrov' } }, fraction: 0 },
  ],
  malformed: [
    { why: 'no gap filled', raw: { gap: {} } },
    { why: 'a gap of another question', raw: { gap: { elsewhere: 'told' } } },
    { why: 'an option of another gap', raw: { gap: { verb: 'proposed' } } },
    { why: 'two options in one gap', raw: { gap: { verb: ['told', 'confirmed'] } } },
    { why: 'an option that is no id', raw: { gap: { verb: 'told Reuters' } } },
    { why: 'more gaps than a text has', raw: { gap: Object.fromEntries('abcdefghijklm'.split('').map((id) => [id, 'a'])) } },
    { why: 'a part that is not asked for', raw: { gap: { verb: 'told' }, text: 'told' } },
  ],
}
