import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import type { ContentProblem } from '../content-problem'
import { actorReferences } from './actor-references'
import { claimReferences } from './claim-references'
import { eventReferences, placeReferences } from './event-references'
import { paragraphIdsOf, type KnowledgeCheck, type KnowledgeSurroundings } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'
import { numberReferences } from './number-references'
import { positionReferences } from './position-references'
import { provenanceReferences } from './provenance-references'
import { absenceReferences, corroborationReferences } from './silence-references'
import { sinceReferences } from './time-layers'
import { framingReferences, namingReferences, repairReferences } from './wording-references'

/** One check for each noun of the knowledge base. */
const knowledgeChecks: KnowledgeCheck[] = [
  listReferences, glossaryReferences, actorReferences, claimReferences, positionReferences,
  eventReferences, placeReferences, numberReferences, provenanceReferences,
  framingReferences, namingReferences, repairReferences, corroborationReferences, absenceReferences, sinceReferences,
]

/** Everything in the knowledge base that names something else names something that exists. */
export function knowledgeFaults(around: KnowledgeSurroundings): ContentProblem[] {
  return knowledgeChecks.flatMap((check) => check(around))
}

function listReferences({ course }: KnowledgeSurroundings): ContentProblem[] {
  const { misconceptions, skills, components, standards } = course.knowledge
  const at = (name: string) => ({ file: `knowledge/${name}.yaml`, path: '' })
  return [
    ...repeatedNames(at('misconceptions'), misconceptions.map(({ id }) => id)),
    ...repeatedNames(at('skills'), skills.map(({ id }) => id)),
    ...repeatedNames(at('components'), components.map(({ id }) => id)),
    ...repeatedNames(at('standards'), standards.map(({ code }) => code)),
    ...unknownNames(at('components'), components.map(({ skill }) => skill), skills.map(({ id }) => id)),
    ...unknownNames(at('misconceptions'), misconceptions.flatMap(({ reteach }) => paragraphIdsIn(reteach)), paragraphIdsOf(course)),
  ]
}

function glossaryReferences({ course }: KnowledgeSurroundings): ContentProblem[] {
  const { glossary } = course.knowledge
  const at = { file: 'knowledge/glossary.yaml', path: '' }
  return [
    ...repeatedNames(at, glossary.flatMap(({ term, forms }) => [term, ...forms])),
    ...unknownNames(at, glossary.flatMap(({ paras }) => paras), paragraphIdsOf(course)),
  ]
}
