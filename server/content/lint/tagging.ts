import type { Actor } from '@/domain/knowledge/actors'
import { mentions, withoutQuotations } from '@/domain/lessons/words'
import { choicesOf, paragraphsNamedIn } from '@/question-types/registry'
import { ourWords } from './question-parts'
import type { QuestionRule, Surroundings } from './rule'

export const codesAreRegistered: QuestionRule = {
  code: 'IW-C2',
  level: 'error',
  check: ({ id, skill, kc, c3, rh, asOf, layer }, { knowledge, asOf: today }) => [
    ...unless(knowledge.skills.some((one) => one.id === skill), `${skill} is not a skill in knowledge/skills.yaml.`),
    ...unless(id.split('-')[1] === skill, `The id says ${id.split('-')[1]} and the skill says ${skill}. Make them agree.`),
    ...unless(knowledge.components.some((one) => one.id === kc), `${kc} is not in knowledge/components.yaml. Add it there with its skill and a name.`),
    ...unless(knowledge.standards.some((one) => one.code === c3 && one.framework === 'C3'), `${c3} is not a C3 code in knowledge/standards.yaml.`),
    ...unless(knowledge.standards.some((one) => one.code === rh && one.framework === 'CCSS RH'), `${rh} is not a reading code in knowledge/standards.yaml.`),
    ...unless(layer === 'since' || asOf <= today, `Its as-of date ${asOf} lies after the course's, ${today}.`),
  ],
}

const asksForOpinion = /\bwho (was|is) right\b|\bwhich side\b/i

/** A claim about what somebody wants, did or said comes with its source in the stem. Cells and cards carry theirs. */
export const claimsAreAttributed: QuestionRule = {
  code: 'IW-C4',
  level: 'error',
  check: (question, around) => {
    const { stem, setUp = '', tagAboutAttribution, exhibit } = question
    const asked = `${setUp} ${stem}`
    if (asksForOpinion.test(asked)) return ['Do not ask who was right or which side. Ask what a text says.']
    const carriesItsOwn = choicesOf(question) === null && paragraphsNamedIn(question).length > 0
    if (carriesItsOwn || tagAboutAttribution || exhibit || namesASource(asked, around)) return []
    return ['Say in the stem whose claim it is: "according to S3", or the name of the speaker.']
  },
}

export const staysWithinItsTime: QuestionRule = {
  code: 'IW-C5',
  level: 'flag',
  check: (question, { knowledge }) => {
    if (question.layer === 'since') return []
    return ourWords(question).flatMap(({ at, text }) =>
      knowledge.language.afterwards
        .filter((later) => mentions(withoutQuotations(text), later))
        .map((later) => `The ${at} says "${later}", which nobody could know on ${question.asOf}.`),
    )
  },
}

// Syria is named in nearly every stem, and that says nothing about a source.
const speakRarely: Actor['kind'][] = ['state', 'group', 'body']

function namesASource(text: string, { knowledge, paragraphs }: Surroundings): boolean {
  const voices = new Set([...paragraphs.values()].flatMap((paragraph) => paragraph.voices.map(({ actor }) => actor)))
  const speakers = knowledge.actors.filter(({ id, kind }) => !speakRarely.includes(kind) || voices.has(id))
  const names = speakers.flatMap(({ name, aliases, kind }) => [name, ...aliases, ...(kind === 'person' ? name.split(' ').slice(-1) : [])])
  return /\bS\d+(-\d+)?\b|\baccording to\b/i.test(text) || names.some((name) => mentions(text, name, true))
}

function unless(holds: boolean, message: string): string[] {
  return holds ? [] : [message]
}
