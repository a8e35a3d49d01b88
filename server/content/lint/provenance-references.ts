import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { paragraphIdsOf, type KnowledgeCheck } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'

const file = 'knowledge/provenance.yaml'

/** Each link leads from paragraphs of its article to a source that exists, and each source lies beneath something. */
export const provenanceReferences: KnowledgeCheck = ({ course }) => {
  const { provenance, actors } = course.knowledge
  const sources = provenance.sources.map(({ id }) => id)
  return [
    ...repeatedNames({ file, path: 'sources' }, sources),
    ...provenance.sources.flatMap((source) => unknownNames({ file, path: source.id }, source.actors, actors.map(({ id }) => id))),
    ...provenance.links.flatMap((link) => {
      const at = { file, path: `${link.article} ${link.source}` }
      return [
        ...unknownNames(at, [link.source], sources),
        ...unknownNames(at, [link.article], course.articles.map(({ id }) => id)),
        ...unknownNames(at, link.paras, paragraphIdsOf(course)),
        ...link.paras.filter((para) => articleOfParagraph(para) !== link.article).map((para) => ({ ...at, message: `${para} does not belong to ${link.article}.` })),
      ]
    }),
    ...sources.filter((id) => !provenance.links.some(({ source }) => source === id)).map((id) => ({ file, path: id, message: 'No article rests on it.' })),
  ]
}
