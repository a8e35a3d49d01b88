import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L03-POS-93',
  type: 'matrix',
  skill: 'POS',
  kc: 'KC-who-wants-what',
  bloom: 'An',
  c3: 'D2.Civ.3.9-12',
  rh: 'RH.9-10.6',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Fill in who holds which position in these paragraphs.',
  actors: [
    { id: 'kerry', label: 'Kerry' },
    { id: 'pentagon', label: 'Pentagon officials' },
  ],
  issues: [
    { id: 'sharing', label: 'Sharing intelligence' },
    { id: 'assad', label: 'Assad’s future' },
    { id: 'deadline', label: 'The date of 1 August' },
  ],
  paras: ['S2-15', 'S1-2', 'S5-1', 'S5-5'],
  cells: [
    { actor: 'kerry', issue: 'sharing', stance: 'supports', paras: ['S1-2'], feedback: 'S1-2 says that Kerry would offer it. Look for who gives.' },
    { actor: 'kerry', issue: 'assad', stance: 'conditional', paras: ['S5-1', 'S5-5'], feedback: 'S5-1 and S5-5 tie it to a transition. Look for "if".' },
    { actor: 'pentagon', issue: 'sharing', stance: 'opposes', paras: ['S2-15'], feedback: 'S2-15 reports opposition there. Note whose view is reported.', misconceptions: { supports: 'M09' } },
    { actor: 'pentagon', issue: 'assad', stance: 'not-stated', paras: [], feedback: 'None of these paragraphs says what they want here. Silence is not a position.', misconceptions: { opposes: 'M18' } },
  ],
  evidence: [{ para: 'S1-2', quote: 'offer to share military information' }],
  move: 'Point at the words before you name a position.',
  weight: 2,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  cells: [
    { actor: 'pentagon', issue: 'assad', stance: 'divided', paras: ['S1-2', 'S2-15'], feedback: 'S1-2 and S2-15 differ.' },
    { actor: 'kerry', issue: 'sharing', stance: 'not-stated', paras: [], feedback: 'Nothing is said.' },
    { actor: 'kerry', issue: 'assad', stance: 'opposes', paras: ['S5-5'], feedback: 'S5-5 says so.' },
    { actor: 'pentagon', issue: 'sharing', stance: 'supports', paras: ['S5-1'], feedback: 'S5-1 says so.' },
  ],
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    {
      why: 'every cell, with either accepted paragraph, and none needed where nothing is stated',
      response: {
        cells: [
          { actor: 'kerry', issue: 'sharing', stance: 'supports', para: 'S1-2' },
          { actor: 'kerry', issue: 'assad', stance: 'conditional', para: 'S5-5' },
          { actor: 'pentagon', issue: 'sharing', stance: 'opposes', para: 'S2-15' },
          { actor: 'pentagon', issue: 'assad', stance: 'not-stated' },
        ],
      },
      fraction: 1,
    },
    { why: 'one cell of four', response: { cells: [{ actor: 'kerry', issue: 'sharing', stance: 'supports', para: 'S1-2' }] }, fraction: 0.25 },
    { why: 'the position without a paragraph', response: { cells: [{ actor: 'kerry', issue: 'sharing', stance: 'supports' }] }, fraction: 0 },
    { why: 'the position with another paragraph', response: { cells: [{ actor: 'kerry', issue: 'sharing', stance: 'supports', para: 'S5-1' }] }, fraction: 0 },
    { why: 'a paragraph without a position', response: { cells: [{ actor: 'kerry', issue: 'sharing', para: 'S1-2' }] }, fraction: 0 },
    { why: '"not stated", with a paragraph that does no harm', response: { cells: [{ actor: 'pentagon', issue: 'assad', stance: 'not-stated', para: 'S5-1' }] }, fraction: 0.25 },
  ],
  malformed: [
    { why: 'no cell', raw: { cells: [] } },
    { why: 'a cell with nothing in it', raw: { cells: [{ actor: 'kerry', issue: 'sharing' }] } },
    { why: 'a cell that is not asked', raw: { cells: [{ actor: 'kerry', issue: 'deadline', stance: 'supports' }] } },
    { why: 'a cell twice', raw: { cells: [{ actor: 'kerry', issue: 'assad', stance: 'divided' }, { actor: 'kerry', issue: 'assad', stance: 'opposes' }] } },
    { why: 'a stance that is none', raw: { cells: [{ actor: 'kerry', issue: 'assad', stance: 'loves' }] } },
    { why: 'a paragraph that is not offered', raw: { cells: [{ actor: 'kerry', issue: 'assad', stance: 'divided', para: 'S3-1' }] } },
  ],
}
