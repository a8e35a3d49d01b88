import { describe, expect, test } from 'vitest'
import { knowledgeFiles, type Knowledge } from '../load-knowledge'
import type { Course } from '../load-course'
import { actorReferences } from './actor-references'
import { claimReferences } from './claim-references'
import { emptyKnowledge } from './example-course'
import type { KnowledgeCheck } from './knowledge-rule'
import { positionReferences } from './position-references'

const texts = new Map([
  ['S1-1', 'The baker said the mill is shut. A neighbour told the Gazette it is open.'],
  ['S2-1', 'The mill is shut, the baker said to the Gazette.'],
  ['S3-1', 'Bread is dear.'],
])
const voicesOf: Record<string, unknown[]> = {
  'S1-1': [{ who: 'Ann Baker', actor: 'baker', how: 'paraphrase', rung: 5 }, { who: 'A neighbour', actor: 'neighbour', how: 'paraphrase', rung: 2 }],
  'S2-1': [{ who: 'Ann Baker', actor: 'baker', how: 'paraphrase', rung: 4 }],
  'S3-1': [],
}
const articles = [...texts.keys()].map((para) => ({ id: para.slice(0, 2), paragraphs: [{ id: para, kind: 'paragraph', summary: '-', printed: [], voices: voicesOf[para], sha256: '0'.repeat(64) }] }))

const town = { id: 'town', name: 'Town', kind: 'state', role: '-' }
const baker = { id: 'baker', name: 'Ann Baker', kind: 'person', role: 'Baker', within: 'town', paras: ['S1-1', 'S2-1'] }
const neighbour = { id: 'neighbour', name: 'A neighbour', kind: 'unnamed', role: '-', describedAs: [{ para: 'S1-1', quote: 'A neighbour' }], paras: ['S1-1'] }
const gazette = { id: 'gazette', name: 'The Gazette', kind: 'outlet', role: '-', paras: ['S3-1'] }
const actors = [town, baker, neighbour, gazette]
const issues = [{ id: 'mill', name: 'The mill', question: 'Should the mill open?' }]
const provenance = { sources: [{ id: 'interview', name: '-', kind: 'interview', about: '-' }, { id: 'own-words', name: '-', kind: 'own-words', about: '-' }], links: [] }
const shut = {
  id: 'mill-is-shut',
  says: 'The mill is shut.',
  mentions: [{ para: 'S1-1', who: 'baker', how: 'paraphrase', verb: 'said', rung: 5, quote: 'the mill is shut' }],
  about: ['town'],
  issues: ['mill'],
  root: 'interview',
  articles: { S1: 'agrees', S2: 'silent', S3: 'silent' },
}
const alsoInS2 = [...shut.mentions, { para: 'S2-1', who: 'baker', how: 'paraphrase', rung: 4 }]
const wish = { actor: 'baker', issue: 'mill', stance: 'supports', says: '-', paras: ['S1-1'], asOf: '2016-07-14', rung: 5 }

function faults(check: KnowledgeCheck, rows: Partial<Record<keyof Knowledge, unknown>>): string[] {
  const read = Object.entries({ actors, issues, provenance, ...rows }).map(([name, value]) => [name, knowledgeFiles[name as keyof Knowledge].parse(value)])
  // The checks look at nothing else in a course.
  const course = { asOf: '2016-07-15', articles, knowledge: { ...emptyKnowledge(), ...Object.fromEntries(read) } } as unknown as Course
  return check({ course, articleTexts: texts }).map(({ message }) => message)
}

const actorFaults = (...changed: unknown[]) => faults(actorReferences, { actors: changed })
const claimFaults = (changes: object) => faults(claimReferences, { claims: [{ ...shut, ...changes }] })
const positionFaults = (...positions: unknown[]) => faults(positionReferences, { positions })
const shapeFaults = (name: keyof Knowledge, value: unknown) => knowledgeFiles[name].safeParse([value]).error?.issues.map(({ message }) => message)

describe('actors', () => {
  test('actors that fit the texts pass', () => {
    expect(actorFaults(...actors)).toEqual([])
  })

  test('an actor is within one that exists, and never within itself', () => {
    expect(actorFaults(baker, neighbour)).toContain('There is no town.')
    expect(actorFaults({ ...town, within: 'baker' }, baker, neighbour)).toEqual(['It is within itself.', 'It is within itself.'])
  })

  test('an unnamed speaker is described in the words of a text', () => {
    expect(actorFaults(town, baker, { ...neighbour, describedAs: [{ para: 'S1-1', quote: 'A cousin' }] })).toEqual(['"A cousin" does not stand in S1-1. Copy the words exactly.'])
    expect(shapeFaults('actors', { ...neighbour, describedAs: [] })).toEqual(['Give the words by which a text describes this unnamed speaker.'])
  })

  test('an actor is listed wherever it speaks', () => {
    expect(actorFaults(town, { ...baker, paras: ['S1-1'] }, neighbour)).toEqual(['It speaks in S2-1, which is not among its paragraphs.'])
  })

  test('each voice of an article is an actor', () => {
    expect(actorFaults(town, baker)).toEqual(['There is no neighbour.'])
  })
})

describe('claims', () => {
  test('a claim that fits its paragraphs passes', () => {
    expect(claimFaults({})).toEqual([])
  })

  test('speakers, issues, roots and paragraphs must exist', () => {
    expect(claimFaults({ about: ['nobody'], issues: ['bread'], root: 'rumour', against: ['S9-9'] })).toEqual(['There is no nobody.', 'There is no bread.', 'There is no rumour.', 'There is no S9-9.'])
  })

  test('verb and quotation stand in the paragraph', () => {
    expect(claimFaults({ mentions: [{ ...shut.mentions[0], verb: 'shouted' }] })).toEqual(['"shouted" does not stand in S1-1. Copy the words exactly.'])
  })

  test('the speaker is a voice of the paragraph, on the same rung', () => {
    expect(claimFaults({ mentions: [{ ...shut.mentions[0], rung: 3 }] })).toEqual(['baker is on another rung among the voices of S1-1.'])
    expect(claimFaults({ mentions: [{ ...shut.mentions[0], who: 'town' }] })).toEqual(['town speaks in S1-1, which is not among its paragraphs in actors.yaml.', 'town is not among the voices of S1-1.'])
  })

  test('only an outlet speaks as an outlet, and always on rung 1', () => {
    expect(claimFaults({ mentions: [{ ...shut.mentions[0], how: 'outlet' }] })).toContain('baker is no outlet, so it cannot speak in S1-1 as one.')
    const dear = { mentions: [{ para: 'S3-1', who: 'gazette', how: 'outlet', rung: 2 }], articles: { S1: 'silent', S2: 'silent', S3: 'agrees' } }
    expect(claimFaults(dear)).toEqual(["The outlet's own voice in S3-1 is on rung 1."])
  })

  test('an article agrees, conflicts or is silent as its paragraphs do', () => {
    expect(claimFaults({ articles: { S1: 'silent', S2: 'agrees', S3: 'conflicts' } })).toEqual([
      'S1 is said to be silent, and a paragraph of it is named.',
      'S2 is said to agree, and no paragraph of it is mentioned.',
      'S3 is said to conflict. Name its paragraph under "against", and not as its own words among the mentions.',
    ])
    expect(claimFaults({ articles: { S1: 'agrees', S2: 'silent' } })).toEqual(['Say how S3 stands to it.'])
    expect(claimFaults({ articles: { ...shut.articles, S3: 'conflicts' }, against: ['S3-1'] })).toEqual([])
  })

  test('two articles from one source are one witness', () => {
    expect(claimFaults({ mentions: alsoInS2, articles: { S1: 'agrees', S2: 'agrees', S3: 'silent' } })).toEqual(['S2 rests on nothing but what an earlier article rests on. Give it "same-origin".'])
    expect(claimFaults({ mentions: alsoInS2, articles: { S1: 'agrees', S2: 'same-origin', S3: 'silent' } })).toEqual([])
    expect(claimFaults({ mentions: alsoInS2, root: 'own-words', articles: { S1: 'agrees', S2: 'agrees', S3: 'silent' } })).toEqual([])
  })

  test('the same origin is that of an article that agrees', () => {
    const [first, second] = alsoInS2
    const mentions = [first, { ...second, root: 'own-words' }]
    expect(claimFaults({ mentions, articles: { S1: 'agrees', S2: 'same-origin', S3: 'silent' } })).toEqual(['S2 is said to have the same origin as an article that agrees, and none shares its root.'])
  })

  test('a claim is short, and so is a reporting verb', () => {
    expect(shapeFaults('claims', { ...shut, says: 'word '.repeat(26) })).toEqual(['Say a claim in at most 25 words.'])
    expect(shapeFaults('claims', { ...shut, mentions: [{ ...shut.mentions[0], verb: 'said that it is' }] })).toEqual(['A reporting verb has at most 3 words.'])
  })
})

describe('positions', () => {
  test('a position that fits its paragraphs passes', () => {
    expect(positionFaults(wish, { actor: 'neighbour', issue: 'mill', stance: 'not-stated', says: '-' })).toEqual([])
  })

  test('actors, issues, reporters and paragraphs must exist', () => {
    expect(positionFaults({ ...wish, issue: 'bread', reportedBy: 'nobody' })).toEqual(['There is no bread.', 'There is no nobody.'])
  })

  test('the actor and who reports it appear in each of its paragraphs', () => {
    expect(positionFaults({ ...wish, paras: ['S2-1'], reportedBy: 'neighbour' })).toEqual(['neighbour does not appear in S2-1 by actors.yaml.'])
  })

  test('a position is no newer than the course', () => {
    expect(positionFaults({ ...wish, asOf: '2016-07-16' })).toEqual(["Its date 2016-07-16 lies after the course's, 2016-07-15."])
  })

  test('a cell is either stated or not', () => {
    expect(positionFaults(wish, { actor: 'baker', issue: 'mill', stance: 'not-stated', says: '-' })).toEqual(['A position that is not stated cannot stand beside another one in the same cell.'])
  })

  test('a stated position has a paragraph, and a conditional one has both halves', () => {
    expect(shapeFaults('positions', { ...wish, paras: [] })).toHaveLength(1)
    expect(shapeFaults('positions', { ...wish, stance: 'conditional', if: 'the miller pays' })).toHaveLength(1)
  })
})
