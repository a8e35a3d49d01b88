import type { Paragraph } from '@/domain/lessons/schema'
import type { AuthoredOf, AuthoredQuestion } from '@/question-types/registry'
import { knowledgeFiles, type Knowledge } from '../load-knowledge'
import type { Surroundings } from './rule'

export type SingleChoice = AuthoredOf['single-choice']

/** A made-up question about a made-up text that breaks no rule. Tests change one thing in it. */
export function goodQuestion(changes: Partial<SingleChoice> = {}): SingleChoice {
  return {
    id: 'L03-POS-01a',
    type: 'single-choice',
    skill: 'POS',
    kc: 'KC-offer',
    bloom: 'U',
    c3: 'D2.His.4.6-8',
    rh: 'RH.6-8.2',
    asOf: '2016-07-15',
    layer: 'then',
    stem: 'According to S1, what does the baker offer?',
    options: [
      {
        id: 'a',
        text: 'The baker gives two loaves of bread',
        key: true,
        feedback: 'Supported. In S1-1 the baker will give "two loaves" to the miller. The verb shows who gives. Look for the giver first, then for the gift.',
      },
      {
        id: 'b',
        text: 'The miller gives two sacks of flour',
        misconception: 'M16',
        rationale: 'Mixes up what the baker gives with what the baker wants in S1-2.',
        feedback: 'This is what the baker wants. S1-2 tells of the flour, and S1-1 tells of the bread. Draw an arrow from the one who gives to the one who gets.',
      },
      {
        id: 'c',
        text: 'The two have a deal about the mill',
        misconception: 'M17',
        rationale: 'Reads the plan in S1-1 as something that both have agreed on.',
        feedback: 'No deal is told of. S1-1 has a plan of the baker, and nobody has said yes to it. Look for words that show whether a plan is only a plan.',
      },
    ],
    evidence: [{ para: 'S1-1', quote: 'two loaves' }],
    weight: 1,
    status: 'key-checked',
    ...changes,
  }
}

/** The good question with other words in one of its options. */
export function withOption(id: string, changes: Partial<SingleChoice['options'][number]>): SingleChoice {
  return goodQuestion({ options: goodQuestion().options.map((option) => (option.id === id ? { ...option, ...changes } : option)) })
}

/** Eight questions with ids of their own. */
export function goodForm(change: (index: number) => AuthoredQuestion = () => goodQuestion()): AuthoredQuestion[] {
  return Array.from({ length: 8 }, (_, index) => ({ ...change(index), id: `L03-POS-0${index + 1}a` }))
}

export const surroundings: Surroundings = {
  asOf: '2016-07-15',
  articleTexts: null,
  paragraphs: new Map(['S1-1', 'S1-2', 'S2-1'].map((id) => [id, exampleParagraph(id)])),
  knowledge: {
    ...emptyKnowledge(),
    misconceptions: ['M16', 'M17'].map((id) => ({ id, family: 'Positions', name: id, explains: '-', reteach: '-' })),
    skills: [{ id: 'POS', name: 'Positions', about: '-' }, { id: 'SRC', name: 'Sourcing', about: '-' }],
    components: [{ id: 'KC-offer', skill: 'POS', name: 'Offer' }],
    standards: [
      { code: 'D2.His.4.6-8', framework: 'C3', about: '-' },
      { code: 'RH.6-8.2', framework: 'CCSS RH', about: '-' },
    ],
    actors: [{ id: 'baker', name: 'Ann Baker', kind: 'person', role: 'Baker', aliases: [], describedAs: [], paras: [] }],
    glossary: [{ term: 'envoy', kind: 'term', forms: ['envoys'], meaning: '-', paras: [] }],
    blueprint: [{ lesson: 'L3', skills: { POS: 8 }, bloom: { R: 0, U: 8, Ap: 0, An: 0, Ev: 0 } }],
    language: { avoid: ['puppet'], afterwards: ['2017'], hardTerms: ['envoy', 'truce'], properNames: ['Ann Baker'] },
  },
}

function exampleParagraph(id: string): Paragraph {
  const printed = [{ words: 'will give two loaves to the miller' }]
  return { id, kind: 'paragraph', summary: '-', printed, voices: [], sha256: '0'.repeat(64) }
}

/** A knowledge base with nothing in it. */
export function emptyKnowledge(): Knowledge {
  const lists = Object.fromEntries(Object.keys(knowledgeFiles).map((name) => [name, []]))
  const language = { avoid: [], afterwards: [], hardTerms: [], properNames: [] }
  // Every other file holds a list.
  return { ...lists, language, provenance: { sources: [], links: [] } } as unknown as Knowledge
}
