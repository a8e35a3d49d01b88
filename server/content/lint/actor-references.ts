import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { fragmentFault, paragraphIdsOf, type KnowledgeCheck } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'

const file = 'knowledge/actors.yaml'

/** Actors belong to actors that exist, appear in paragraphs that exist, and are described in words that stand there. */
export const actorReferences: KnowledgeCheck = (around) => {
  const { actors } = around.course.knowledge
  const ids = actors.map(({ id }) => id)
  return [
    ...repeatedNames({ file, path: '' }, ids),
    ...actors.flatMap(({ id, within, paras, describedAs }) => {
      const at = { file, path: id }
      return [
        ...unknownNames(at, within ? [within] : [], ids),
        ...unknownNames(at, [...paras, ...describedAs.map(({ para }) => para)], paragraphIdsOf(around.course)),
        ...repeatedNames(at, paras),
        ...describedAs.flatMap(({ para, quote }) => fragmentFault({ para, words: quote }, around)).map((message) => ({ ...at, message })),
        ...describedAs.filter(({ para }) => !paras.includes(para)).map(({ para }) => ({ ...at, message: `It is described in ${para}, which is not among its paragraphs.` })),
      ]
    }),
    ...circles(around),
    ...voiceReferences(around),
  ]
}

const circles: KnowledgeCheck = ({ course }) => {
  const { actors } = course.knowledge
  const parentOf = new Map(actors.map(({ id, within }) => [id, within]))
  return actors
    .filter(({ id }) => {
      const above = new Set<string>()
      for (let each = parentOf.get(id); each && !above.has(each); each = parentOf.get(each)) above.add(each)
      return above.has(id)
    })
    .map(({ id }) => ({ file, path: id, message: 'It is within itself.' }))
}

/** Each voice of an article is an actor, and that actor's entry names the paragraph. */
const voiceReferences: KnowledgeCheck = ({ course }) => {
  const actors = new Map(course.knowledge.actors.map((actor) => [actor.id, actor]))
  const voices = course.articles.flatMap(({ paragraphs }) => paragraphs.flatMap(({ id, voices }) => voices.flatMap(({ actor }) => (actor ? { para: id, actor } : []))))
  return [
    ...voices.filter(({ actor }) => !actors.has(actor)).map(({ para, actor }) => ({ file: articleFile(para), path: para, message: `There is no ${actor}.` })),
    ...voices
      .filter(({ para, actor }) => actors.has(actor) && !actors.get(actor)!.paras.includes(para))
      .map(({ para, actor }) => ({ file, path: actor, message: `It speaks in ${para}, which is not among its paragraphs.` })),
  ]
}

function articleFile(para: string): string {
  return `articles/${articleOfParagraph(para).toLowerCase()}.yaml`
}
