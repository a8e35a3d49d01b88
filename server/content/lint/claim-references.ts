import type { Actor } from '@/domain/knowledge/actors'
import type { Claim, Mention } from '@/domain/knowledge/claims'
import type { Voice } from '@/domain/lessons/schema'
import type { ContentProblem } from '../content-problem'
import { standingFaults } from './claim-standings'
import { fragmentFault, paragraphIdsOf, type KnowledgeCheck, type KnowledgeSurroundings } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'

const file = 'knowledge/claims'

/** Claims name speakers, issues, roots and paragraphs that exist, in words that stand there, and each article's standing fits its paragraphs. */
export const claimReferences: KnowledgeCheck = (around) => {
  const { claims } = around.course.knowledge
  return [
    ...repeatedNames({ file, path: '' }, claims.map(({ id }) => id)),
    ...claims.flatMap((claim) => {
      const messages = [...claim.mentions.flatMap((mention) => mentionFaults(mention, around)), ...standingFaults(claim, around.course)]
      return [...namesIn(claim, around), ...messages.map((message) => ({ file, path: claim.id, message }))]
    }),
  ]
}

function namesIn({ id, mentions, about, issues, root, against }: Claim, { course }: KnowledgeSurroundings): ContentProblem[] {
  const { knowledge } = course
  const at = { file, path: id }
  const roots = [root, ...mentions.flatMap((mention) => mention.root ?? [])]
  return [
    ...unknownNames(at, [...about, ...mentions.map(({ who }) => who)], knowledge.actors.map((actor) => actor.id)),
    ...unknownNames(at, issues, knowledge.issues.map((issue) => issue.id)),
    ...unknownNames(at, roots, knowledge.provenance.sources.map((source) => source.id)),
    ...unknownNames(at, [...against, ...mentions.map(({ para }) => para)], paragraphIdsOf(course)),
  ]
}

function mentionFaults(mention: Mention, around: KnowledgeSurroundings): string[] {
  const { para, who, verb, quote } = mention
  const wrongWords = [verb, quote].flatMap((words) => (words ? fragmentFault({ para, words }, around) : []))
  const speaker = around.course.knowledge.actors.find(({ id }) => id === who)
  const paragraph = around.course.articles.flatMap(({ paragraphs }) => paragraphs).find(({ id }) => id === para)
  if (!speaker || !paragraph) return wrongWords
  const isAbsent = !speaker.paras.includes(para)
  return [
    ...wrongWords,
    ...(isAbsent ? [`${who} speaks in ${para}, which is not among its paragraphs in actors.yaml.`] : []),
    ...(mention.how === 'outlet' ? outletFaults(mention, speaker) : voiceFaults(mention, paragraph.voices)),
  ]
}

function outletFaults({ para, who, rung }: Mention, { kind }: Actor): string[] {
  if (kind !== 'outlet') return [`${who} is no outlet, so it cannot speak in ${para} as one.`]
  return rung === 1 ? [] : [`The outlet's own voice in ${para} is on rung 1.`]
}

function voiceFaults({ para, who, rung }: Mention, voices: Voice[]): string[] {
  const own = voices.filter(({ actor }) => actor === who)
  if (own.length === 0) return [`${who} is not among the voices of ${para}.`]
  return own.some((voice) => voice.rung === rung) ? [] : [`${who} is on another rung among the voices of ${para}.`]
}
