import type { Event } from '@/domain/knowledge/events'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import type { ContentProblem } from '../content-problem'
import { fragmentFault, paragraphIdsOf, type KnowledgeCheck } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'

/** Events name actors, places and paragraphs that exist, stand in order of time, and lie ahead only as plans. */
export const eventReferences: KnowledgeCheck = (around) => {
  const { events, places, actors } = around.course.knowledge
  const file = 'knowledge/events.yaml'
  return [
    ...repeatedNames({ file, path: '' }, events.map(({ id }) => id)),
    ...events.flatMap((event) => {
      const at = { file, path: event.id }
      return [
        ...unknownNames(at, event.actors, actors.map(({ id }) => id)),
        ...unknownNames(at, event.place ? [event.place] : [], places.map(({ id }) => id)),
        ...unknownNames(at, event.paras, paragraphIdsOf(around.course)),
        ...repeatedNames(at, event.paras),
        ...(event.paras.includes(event.when.para) ? [] : [{ ...at, message: `${event.when.para} dates it and is not among its paragraphs.` }]),
        ...fragmentFault(event.when, around).map((message) => ({ ...at, message })),
        ...knownFromFaults(event, at),
        ...timeFaults(event, around.course.asOf).map((message) => ({ ...at, message })),
      ]
    }),
    ...outOfOrder(events, file),
  ]
}

function knownFromFaults({ paras, knownFrom }: Event, at: { file: string; path: string }): ContentProblem[] {
  const articles = [...new Set(paras.map(articleOfParagraph))]
  return [
    ...articles.filter((article) => !knownFrom.includes(article)).map((article) => ({ ...at, message: `A paragraph of ${article} tells of it, and it is not known from ${article}.` })),
    ...knownFrom.filter((article) => !articles.includes(article)).map((article) => ({ ...at, message: `It is known from ${article}, and no paragraph of ${article} is named.` })),
  ]
}

function timeFaults({ kind, when, announced }: Event, asOf: string): string[] {
  if (announced !== undefined && announced > asOf) return [`It is announced on ${announced}, after ${asOf}.`]
  const latest = when.to ?? when.from
  if (kind === 'plan') return latest < asOf.slice(0, latest.length) ? [`A plan lies ahead on ${asOf}. Give it another kind.`] : []
  return latest > asOf.slice(0, latest.length) ? [`It lies after ${asOf}, so it can only be a plan.`] : []
}

/** A month may stand among its own days: what it holds is dated less closely, not earlier. */
function outOfOrder(events: Event[], file: string): ContentProblem[] {
  return events.flatMap((event, index) => {
    const before = events[index - 1]
    return before && before.when.from > event.when.from && !before.when.from.startsWith(event.when.from)
      ? [{ file, path: event.id, message: `It began before ${before.id}. Put events in order of time.` }]
      : []
  })
}

export const placeReferences: KnowledgeCheck = ({ course }) => {
  const { places } = course.knowledge
  const file = 'knowledge/places.yaml'
  return [
    ...repeatedNames({ file, path: '' }, places.map(({ id }) => id)),
    ...places.flatMap(({ id, paras, layer }) => [
      ...unknownNames({ file, path: id }, paras, paragraphIdsOf(course)),
      ...(paras.length > 0 || layer === 'orientation' ? [] : [{ file, path: id, message: 'No paragraph names it, so it can only serve for orientation.' }]),
    ]),
  ]
}
