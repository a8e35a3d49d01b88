import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L02-ACT-90',
  type: 'typed-answer',
  skill: 'ACT',
  kc: 'KC-three-kinds-of-armed-group',
  bloom: 'R',
  c3: 'D2.His.4.6-8',
  rh: 'RH.6-8.1',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'According to S3, about which group would the two countries share intelligence under the leaked paper?',
  label: 'The name of the group',
  tolerance: 'spelling',
  accepted: [
    {
      text: 'Nusra Front',
      aliases: ['Nusra', 'al-Nusra', 'Jabhat al-Nusra', 'Nusrah Front', 'النصرة', 'جبهة النصرة', 'Фронт ан-Нусра', 'Нусра'],
      fraction: 1,
      feedback: 'S3-3 names the Nusra Front when it lists what would be shared. Look for the noun that the list belongs to.',
    },
    {
      text: 'al-Qaida',
      aliases: ['al-Qaeda', 'al-Qaida’s branch in Syria'],
      fraction: 0.5,
      feedback: 'S3-3 calls the group a branch of al-Qaida. Name the group itself, not what it belongs to.',
    },
  ],
  wrong: [
    {
      text: 'Islamic State group',
      aliases: ['Islamic State', 'IS', 'ISIS', 'ISIL', 'Daesh', 'داعش', 'ИГИЛ'],
      misconception: 'M11',
      rationale: 'S3-3 names both groups in one sentence, and a quick reader takes them for one.',
      feedback: 'S3-3 names Daesh as well, but the sharing is about another group. Read to the end of the paragraph.',
    },
    {
      text: 'Syrian government',
      aliases: ['Assad', 'Assad’s government'],
      feedback: 'S3-4 speaks about the planes of Assad’s government. The sharing stands one paragraph earlier.',
    },
  ],
  otherFeedback: 'S3-3 says what would be shared and about whom. Find the word “intelligence” there and read on.',
  evidence: [{ para: 'S3-3', quote: 'intelligence sharing to identify leadership targets' }],
  move: 'Find the noun that a list belongs to.',
  weight: 1,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  accepted: [{ text: 'Islamic State', aliases: ['IS'], fraction: 1, feedback: 'Other words about S3-3.' }],
  wrong: [{ text: 'Nusra', aliases: [], misconception: 'M12', feedback: 'Other words about Nusra.' }],
  otherFeedback: 'Other words.',
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'the name', response: { text: 'Nusra Front' }, fraction: 1 },
    { why: 'an alias in small letters with an article', response: { text: 'the al nusra front' }, fraction: 1 },
    { why: 'an alias in Arabic letters, with a vowel sign', response: { text: 'جبهة النُصرة' }, fraction: 1 },
    { why: 'an alias in Cyrillic letters', response: { text: 'НУСРА' }, fraction: 1 },
    { why: 'a slip of spelling', response: { text: 'Nurra Fromt' }, fraction: 1 },
    { why: 'an answer that is partly right', response: { text: 'Al Qaeda' }, fraction: 0.5 },
    { why: 'a wrong answer that was foreseen', response: { text: 'I.S.I.S.' }, fraction: 0 },
    { why: 'any other text, with signs of its own', response: { text: '<b> "Front" & co' }, fraction: 0 },
  ],
  malformed: [
    { why: 'nothing written', raw: { text: '' } },
    { why: 'white space', raw: { text: ' \t ' } },
    { why: 'more than a line', raw: { text: 'a'.repeat(81) } },
    { why: 'two texts', raw: { text: ['Nusra', 'Assad'] } },
    { why: 'a field of another question', raw: { text: 'Nusra', selfScore: 2 } },
  ],
}
