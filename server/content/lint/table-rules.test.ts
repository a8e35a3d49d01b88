import { describe, expect, test } from 'vitest'
import { knowledgeFiles, type Knowledge } from '../load-knowledge'
import type { Course } from '../load-course'
import { eventReferences, placeReferences } from './event-references'
import { emptyKnowledge } from './example-course'
import type { KnowledgeCheck } from './knowledge-rule'
import { numberReferences } from './number-references'
import { provenanceReferences } from './provenance-references'
import { absenceReferences, corroborationReferences } from './silence-references'
import { sinceReferences, talkOfAfterwards } from './time-layers'
import { framingReferences, namingReferences, repairReferences } from './wording-references'

const texts = new Map([['S1-1', 'The baker will give two loaves to the miller, a stubborn man.'], ['S1-2', 'The mill stands since May.'], ['S2-1', 'Bread for flour, bread for all.']])
const card = {}
const articles = ['S1', 'S2'].map((id) => ({
  id,
  title: '-',
  about: '-',
  card,
  paragraphs: [...texts.keys()].filter((para) => para.startsWith(id)).map((para) => ({ id: para, kind: 'paragraph', summary: '-', printed: [], voices: [], sha256: '0'.repeat(64) })),
}))

/** A made-up course about two texts, with these rows in its knowledge base. Each row is read by the schema of its table. */
function courseWith(rows: Partial<Record<keyof Knowledge, unknown>>): Course {
  const read = Object.entries(rows).map(([name, value]) => [name, knowledgeFiles[name as keyof Knowledge].parse(value)])
  const knowledge = { ...emptyKnowledge(), ...Object.fromEntries(read) }
  // The checks look at nothing else in a course.
  return { asOf: '2016-07-15', question: '-', event: '-', about: '-', lessons: [], tests: {}, articles, knowledge } as unknown as Course
}

function faults(check: KnowledgeCheck, rows: Partial<Record<keyof Knowledge, unknown>>, articleTexts: Map<string, string> | null = texts): string[] {
  return check({ course: courseWith(rows), articleTexts }).map(({ message }) => message)
}

const opening = { id: 'opening', what: 'The mill opens.', kind: 'talk', when: { from: '2016-05', precision: 'month', para: 'S1-2', words: 'since May' }, paras: ['S1-2'], knownFrom: ['S1'] }
const deal = { id: 'deal', article: 'S1', para: 'S1-1', printed: 'a stubborn man', kind: 'loaded', does: '-', instead: '-' }

describe('events and places', () => {
  test('an event that fits its paragraphs passes', () => {
    expect(faults(eventReferences, { events: [opening] })).toEqual([])
  })

  test('actors and places of an event must exist', () => {
    expect(faults(eventReferences, { events: [{ ...opening, actors: ['nobody'], place: 'nowhere' }] })).toEqual(['There is no nobody.', 'There is no nowhere.'])
  })

  test('an event is known from the articles of its paragraphs and from no other', () => {
    expect(faults(eventReferences, { events: [{ ...opening, knownFrom: ['S2'] }] })).toEqual([
      'A paragraph of S1 tells of it, and it is not known from S1.',
      'It is known from S2, and no paragraph of S2 is named.',
    ])
  })

  test('what lies after the as-of date is a plan, and a plan lies ahead', () => {
    const later = { ...opening, when: { ...opening.when, from: '2016-08' } }
    expect(faults(eventReferences, { events: [later] })).toEqual(['It lies after 2016-07-15, so it can only be a plan.'])
    expect(faults(eventReferences, { events: [{ ...later, kind: 'plan', announced: '2016-07-13' }] })).toEqual([])
    expect(faults(eventReferences, { events: [{ ...opening, kind: 'plan', announced: '2014-12-01' }] })).toEqual(['A plan lies ahead on 2016-07-15. Give it another kind.'])
    expect(faults(eventReferences, { events: [{ ...later, kind: 'plan', announced: '2016-07-16' }] })).toEqual(['It is announced on 2016-07-16, after 2016-07-15.'])
  })

  test('events stand in order of time', () => {
    const older = { ...opening, id: 'older', when: { ...opening.when, from: '2015-01' } }
    expect(faults(eventReferences, { events: [opening, older] })).toEqual(['It began before opening. Put events in order of time.'])
  })

  test('the words that date an event stand in its paragraph', () => {
    expect(faults(eventReferences, { events: [{ ...opening, when: { ...opening.when, words: 'since June' } }] })).toEqual(['"since June" does not stand in S1-2. Copy the words exactly.'])
    expect(faults(eventReferences, { events: [{ ...opening, when: { ...opening.when, words: 'since June' } }] }, null)).toEqual([])
  })

  test('a place that no paragraph names serves for orientation only', () => {
    const place = { id: 'mill', name: 'Mill', lat: 1, lon: 1, layer: 'decided' }
    expect(faults(placeReferences, { places: [place] })).toEqual(['No paragraph names it, so it can only serve for orientation.'])
    expect(faults(placeReferences, { places: [{ ...place, layer: 'orientation' }] })).toEqual([])
  })
})

describe('numbers and provenance', () => {
  const loaves = { id: 'loaves', what: '-', para: 'S1-1', words: 'two loaves', who: '-', checkable: 'yes', how: '-' }

  test('two numbers that do not fit name each other', () => {
    const other = { ...loaves, id: 'other', conflicts: ['loaves'] }
    expect(faults(numberReferences, { numbers: [loaves, other] })).toEqual(['It conflicts with loaves, which does not say so of it.'])
    expect(faults(numberReferences, { numbers: [{ ...loaves, conflicts: ['other'] }, other] })).toEqual([])
  })

  test('a link leads from paragraphs of its article to a source, and every source is used', () => {
    const sources = [{ id: 'gossip', name: '-', kind: 'remarks', about: '-' }]
    const link = { article: 'S1', source: 'gossip', paras: ['S1-1'], how: 'look-up', certainty: 'likely' }
    expect(faults(provenanceReferences, { provenance: { sources, links: [link] } })).toEqual([])
    expect(faults(provenanceReferences, { provenance: { sources, links: [{ ...link, paras: ['S2-1'] }] } })).toEqual(['S2-1 does not belong to S1.'])
    expect(faults(provenanceReferences, { provenance: { sources, links: [] } })).toEqual(['No article rests on it.'])
  })
})

describe('wording', () => {
  test('every article has at least three rows of framing', () => {
    const rows = [1, 2, 3].map((n) => ({ ...deal, id: `deal-${n}` }))
    expect(faults(framingReferences, { framing: rows })).toEqual(['S2 has fewer than 3 rows. Every outlet is looked at with the same care.'])
  })

  test('printed words stand in the paragraph, which belongs to the article', () => {
    expect(faults(framingReferences, { framing: [{ ...deal, printed: 'a mild man' }] })).toContain('"a mild man" does not stand in S1-1. Copy the words exactly.')
    expect(faults(framingReferences, { framing: [{ ...deal, article: 'S2' }] })).toContain('S1-1 does not belong to S2.')
  })

  test('names are counted again in the articles', () => {
    const group = (counts: Record<string, number>, paras: string[]) => [{ id: 'bread', about: '-', our: '-', teach: '-', terms: [{ term: 'bread', counts, paras, users: '-' }] }]
    expect(faults(namingReferences, { naming: group({ S1: 0, S2: 1 }, ['S2-1']) })).toEqual([])
    expect(faults(namingReferences, { naming: group({ S1: 1, S2: 1 }, ['S1-1']) })).toEqual(['It stands in S1 0 times, not 1.', 'It stands in S2-1 too.', 'It does not stand in S1-1.'])
    expect(faults(namingReferences, { naming: group({ S1: 1, S2: 1 }, ['S1-1']) }, null)).toEqual([])
  })

  test('a repair gives other words than the printed ones', () => {
    const repair = { id: 'man', para: 'S1-1', printed: 'a stubborn man', repair: 'A stubborn man', status: 'inferred', damage: 0, why: '-' }
    expect(faults(repairReferences, { repairs: [repair] })).toEqual(['a stubborn man stands there twice.'])
  })
})

describe('agreement and silence', () => {
  const row = { id: 'C1', question: 'Is there bread?', claim: '-', verdict: '-', teach: '-' }

  test('a row has a cell for every article, with paragraphs of that article', () => {
    expect(faults(corroborationReferences, { corroboration: [{ ...row, cells: { S1: { value: 'agrees', paras: ['S1-1'] } } }] })).toEqual(['The cell of S2 is missing.'])
    const cells = { S1: { value: 'agrees', paras: ['S2-1'] }, S2: { value: 'silent' } }
    expect(faults(corroborationReferences, { corroboration: [{ ...row, cells }] })).toEqual(['S2-1 does not belong to S1.'])
  })

  test('a cell of the same origin has a cell that it repeats', () => {
    const cells = { S1: { value: 'same-origin', paras: ['S1-1'] }, S2: { value: 'silent' } }
    expect(faults(corroborationReferences, { corroboration: [{ ...row, cells }] })).toEqual(['A cell has the same origin as another one, and none agrees.'])
  })

  test('a word that was searched for in vain stands in no article', () => {
    const absence = { id: 'cake', what: '-', searched: ['cake', 'Flour'], looked: '-', ask: '-', reminder: '-' }
    expect(faults(absenceReferences, { absences: [absence] })).toEqual(['"Flour" stands in S2-1.'])
  })
})

describe('the two layers of time', () => {
  const later = { id: 'later', date: '2017-01-02', what: 'In 2017 the mill closes.', source: '-', checkedOn: '2026-11-25' }
  const language = { avoid: [], afterwards: ['2017'], hardTerms: [], properNames: [] }

  test('a sealed entry lies after the as-of date and was checked after it happened', () => {
    expect(faults(sinceReferences, { since: [later] })).toEqual([])
    expect(faults(sinceReferences, { since: [{ ...later, date: '2016-07-01' }] })).toEqual(['It was known before 2016-07-15, so it belongs among the events.'])
    expect(faults(sinceReferences, { since: [{ ...later, checkedOn: '2016-12-01' }] })).toEqual(['It was checked before it happened.'])
  })

  test('only the sealed file may tell what came later', () => {
    expect(talkOfAfterwards(courseWith({ since: [later], language }))).toEqual([])
    expect(talkOfAfterwards(courseWith({ events: [{ ...opening, note: 'It closed in 2017.' }], language }))).toEqual([
      { file: 'knowledge/events.yaml', path: 'opening', message: 'It says "2017", which nobody could know on 2016-07-15.' },
    ])
  })
})
