import type { Examples } from '../define'
import type { Authored, Response } from './schema'

const question: Authored = {
  id: 'L10-COR-96',
  type: 'provenance',
  skill: 'COR',
  kc: 'KC-family-tree',
  bloom: 'An',
  c3: 'D2.His.9.9-12',
  rh: 'RH.9-10.9',
  asOf: '2016-07-15',
  layer: 'then',
  stem: 'Which of these does each article name as a place that its words or its news came from?',
  sources: [
    { id: 'reuters', label: 'Reuters', about: 'A news agency' },
    { id: 'ap', label: 'The Associated Press', about: 'A news agency' },
    { id: 'post', label: 'The Washington Post', about: 'A newspaper' },
    { id: 'nbc', label: 'NBC News', about: 'A broadcaster' },
    { id: 'ria', label: 'RIA', about: 'A news agency' },
  ],
  none: 'Names none of these',
  texts: [
    {
      id: 'S1',
      leansOn: [
        { source: 'reuters', paras: ['S1-3', 'S1-5'], feedback: 'S1-3 and S1-5 say that the two officials spoke to Reuters.' },
        { source: 'ap', paras: ['S1-7'], feedback: 'S1-7 has the Associated Press quote the spokesman Toner.' },
      ],
      mistakes: [
        { source: 'post', feedback: 'S1 never mentions the newspaper or its report. S2-10 and S3-3 do.', misconception: 'M31', rationale: 'The leak was the news of that day, so every text seems to draw on it.' },
      ],
      feedback: 'S1 names two news agencies, and says which words came from which. Look beside each quotation.',
    },
    {
      id: 'S2',
      leansOn: [
        { source: 'post', paras: ['S2-10'], feedback: 'S2-10 says what the newspaper reported on 13 July.' },
        { source: 'nbc', paras: ['S2-11'], feedback: 'S2-11 has Assad speak to NBC News in Damascus.' },
      ],
      mistakes: [],
      feedback: 'S2 names a newspaper and a broadcaster. Other sentences in it have no source at all.',
    },
    {
      id: 'S3',
      leansOn: [
        { source: 'post', paras: ['S3-3'], feedback: 'S3-3 says which newspaper had published the leaked document.' },
        { source: 'ria', paras: ['S3-13'], feedback: 'S3-13 has the news agency RIA quote Zakharova.' },
      ],
      mistakes: [],
      feedback: 'S3 names the newspaper with the leak in S3-3 and a Russian agency in S3-13.',
    },
    {
      id: 'S4',
      leansOn: [],
      mistakes: [
        { source: 'reuters', feedback: 'S4-8 has words that S1-3 gives to Reuters, but S4 itself does not name the agency.', misconception: 'M43', rationale: 'The same quotation stands in S1-3 with Reuters beside it.' },
      ],
      feedback: 'S4 credits a photo agency in S4-2 and nothing from this list. A text can lean on a source without naming it.',
    },
  ],
  evidence: [
    { para: 'S1-7', quote: 'the Associated Press quoted him as saying' },
    { para: 'S2-11', quote: 'Speaking to NBC News in Damascus' },
  ],
  move: 'Look for a name beside the verb of saying.',
  weight: 2,
  status: 'draft',
}

const otherSources: Record<string, string[]> = { S1: ['nbc'], S2: [], S3: ['reuters', 'ap', 'nbc'], S4: ['ria'] }

const sameButAnotherKey: Authored = {
  ...question,
  texts: question.texts.map(({ id }) => ({
    id,
    leansOn: (otherSources[id] ?? []).map((source) => ({ source, paras: [`${id}-1`], feedback: `${id}-1 says so.` })),
    mistakes: [],
    feedback: `${id} is different.`,
  })),
}

const right = { S1: ['reuters', 'ap'], S2: ['post', 'nbc'], S3: ['post', 'ria'], S4: ['none'] }
const every = ['reuters', 'ap', 'post', 'nbc', 'ria']

export const examples: Examples<Authored, Response> = {
  question,
  sameButAnotherKey,
  graded: [
    { why: 'every source of every text, and no other', response: { links: right }, fraction: 1 },
    { why: 'one text of four', response: { links: { S1: ['reuters', 'ap'] } }, fraction: 1 / 4 },
    { why: 'half the sources of one text', response: { links: { S1: ['reuters'] } }, fraction: 1 / 8 },
    { why: 'a right and a wrong source of one text', response: { links: { S1: ['reuters', 'post'] } }, fraction: (1 / 2 - 1 / 3) / 4 },
    { why: 'every source for every text', response: { links: { S1: every, S2: every, S3: every, S4: every } }, fraction: 0 },
    { why: '"none" for every text, right where nothing is named', response: { links: { S1: ['none'], S2: ['none'], S3: ['none'], S4: ['none'] } }, fraction: 1 / 4 },
    { why: '"none" together with a source', response: { links: { S1: ['reuters', 'ap', 'none'], S4: ['reuters', 'none'] } }, fraction: 0 },
  ],
  malformed: [
    { why: 'no text', raw: { links: {} } },
    { why: 'a text with nothing ticked', raw: { links: { S1: [] } } },
    { why: 'a text of another question', raw: { links: { S5: ['ap'] } } },
    { why: 'a source of another question', raw: { links: { S1: ['elsewhere'] } } },
    { why: 'a source twice', raw: { links: { S1: ['ap', 'ap'] } } },
    { why: 'a source that is no list', raw: { links: { S1: 'ap' } } },
    { why: 'more texts than there can be', raw: { links: Object.fromEntries(['S1', 'S2', 'S3', 'S4', 'S1-1', 'S1-2'].map((id) => [id, ['ap']])) } },
  ],
}
