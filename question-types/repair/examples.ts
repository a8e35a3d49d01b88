import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L09-FRM-90',
  type: 'repair',
  skill: 'FRM',
  kc: 'KC-restore-a-term',
  bloom: 'Ap',
  c3: 'D2.His.10.6-8',
  rh: 'RH.9-10.4',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Restore each phrase of S5, and rate what the swap does to its meaning.',
  phrases: [
    {
      id: 'organization',
      para: 'S5-1',
      quote: 'the Obama organization',
      options: [
        { id: 'a', text: 'the Obama administration', key: true, feedback: 'Supported: S5-1 speaks of a government that makes an offer. Ask who can do what the sentence says.' },
        { id: 'b', text: 'the Obama family', feedback: 'S5-1 speaks of an offer to Moscow, which a government makes. Check what the subject does.', misconception: 'M42', rationale: 'Goes by the name alone and not by what is done.' },
        { id: 'c', text: 'the Obama campaign', feedback: 'Nothing in S5-1 is about an election. Check what the subject does.', misconception: 'M43', rationale: 'Knows that a campaign is an organization.' },
        { id: 'none', text: 'Cannot tell from S5', pin: 'last', feedback: 'The rest of S5-1 shows it: somebody makes an offer to Moscow. Read on before you give up.' },
      ],
      damage: 0,
      feedback: 'In S5-1 the reader still knows who is meant. Odd English alone is no damage to the facts.',
    },
    {
      id: 'dangers',
      para: 'S5-14',
      quote: 'A suspension of dangers was come to in February',
      options: [
        { id: 'a', text: 'A cessation of hostilities was reached in February', key: true, feedback: 'Supported: S2-13 has a ceasefire in February, and S5-14 goes on with ceasefires. Look for the same event in another text.' },
        { id: 'b', text: 'Public threats were withdrawn by both sides in February', feedback: 'S5-14 goes on with ceasefires, so fighting was to stop, not talk. Read the next sentence.', misconception: 'M42', rationale: 'The word for dangers can stand for threats, as it does in S5-17.' },
        { id: 'c', text: 'A pause in fighting was agreed in February', key: true, feedback: 'Supported in plainer words: S2-13 and S1-6 both have an agreement of February. Look for the same event in another text.' },
        { id: 'd', text: 'Plans for an attack were put on hold in February', feedback: 'S5-14 goes on with the ceasefires that followed, so more was done than to wait. Read the next sentence.', misconception: 'M43', rationale: 'A suspension often means that a plan has to wait.' },
      ],
      damage: 3,
      feedback: 'From S5-14 alone nobody learns that the two sides agreed to stop fighting. The event itself is lost.',
      tooLow: 'M41',
    },
  ],
  evidence: [
    { para: 'S5-14', quote: 'A suspension of dangers was come to in February' },
    { para: 'S2-13', quote: 'A landmark partial ceasefire they brokered in February' },
  ],
  move: 'Look for the same event in a text that no machine has changed.',
  weight: 2,
  status: 'draft',
}

const sameButAnotherKey: Authored = {
  ...question,
  phrases: question.phrases.map((phrase) => ({
    ...phrase,
    options: phrase.options.map((option) => ({ ...option, key: option.id === 'none' || option.id === 'd' ? true : undefined })),
    damage: phrase.damage === 0 ? 2 : 1,
    feedback: 'Other words on the damage.',
    tooLow: undefined,
  })),
}

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'both terms and both ratings', response: { term: { organization: 'a', dangers: 'a' }, damage: { organization: 0, dangers: 3 } }, fraction: 1 },
    { why: 'the other accepted term', response: { term: { organization: 'a', dangers: 'c' }, damage: { organization: 0, dangers: 3 } }, fraction: 1 },
    { why: 'both terms without a rating', response: { term: { organization: 'a', dangers: 'a' }, damage: {} }, fraction: 0.6 },
    { why: 'both ratings without a term', response: { term: {}, damage: { organization: 0, dangers: 3 } }, fraction: 0.4 },
    { why: 'a rating one step away', response: { term: { dangers: 'a' }, damage: { dangers: 2 } }, fraction: 0.4 },
    { why: 'a rating two steps away', response: { term: { dangers: 'a' }, damage: { dangers: 1 } }, fraction: 0.3 },
    { why: 'a wrong term with the right rating', response: { term: { dangers: 'b' }, damage: { dangers: 3 } }, fraction: 0.2 },
    { why: '"cannot tell" where it can be told', response: { term: { organization: 'none' }, damage: { organization: 3 } }, fraction: 0 },
  ],
  malformed: [
    { why: 'nothing chosen', raw: { term: {}, damage: {} } },
    { why: 'a phrase of another question', raw: { term: { elsewhere: 'a' }, damage: {} } },
    { why: 'a term of another phrase', raw: { term: { organization: 'd' }, damage: {} } },
    { why: 'a rating of a phrase that is not asked', raw: { term: {}, damage: { elsewhere: 1 } } },
    { why: 'a rating above 3', raw: { term: {}, damage: { dangers: 4 } } },
    { why: 'a rating in words', raw: { term: {}, damage: { dangers: 'cosmetic' } } },
    { why: 'two terms for one phrase', raw: { term: { dangers: ['a', 'b'] }, damage: {} } },
    { why: 'more phrases than a question has', raw: { term: Object.fromEntries('abcdefghi'.split('').map((id) => [id, 'a'])), damage: {} } },
  ],
}
