import { countForms } from '@/domain/knowledge/naming'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { paragraphIdsOf, type KnowledgeCheck } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'

/** Each row holds its claim against every article, with paragraphs of that article. */
export const corroborationReferences: KnowledgeCheck = ({ course }) => {
  const { corroboration } = course.knowledge
  const file = 'knowledge/corroboration.yaml'
  const articles = course.articles.map(({ id }) => id)
  return [
    ...repeatedNames({ file, path: '' }, corroboration.map(({ id }) => id)),
    ...corroboration.flatMap(({ id, cells }) => [
      ...unknownNames({ file, path: id }, Object.keys(cells), articles),
      ...articles.filter((article) => !cells[article]).map((article) => ({ file, path: id, message: `The cell of ${article} is missing.` })),
      ...Object.entries(cells).flatMap(([article, { paras }]) => {
        const at = { file, path: `${id} ${article}` }
        return [
          ...unknownNames(at, paras, paragraphIdsOf(course)),
          ...paras.filter((para) => articleOfParagraph(para) !== article).map((para) => ({ ...at, message: `${para} does not belong to ${article}.` })),
        ]
      }),
      ...(Object.values(cells).some(({ value }) => value === 'same-origin') && !Object.values(cells).some(({ value }) => value === 'agrees')
        ? [{ file, path: id, message: 'A cell has the same origin as another one, and none agrees.' }]
        : []),
    ]),
  ]
}

/** What was searched for and not found does indeed stand in no article, where these are at hand. */
export const absenceReferences: KnowledgeCheck = ({ course, articleTexts }) => {
  const { absences } = course.knowledge
  const file = 'knowledge/absences.yaml'
  return [
    ...repeatedNames({ file, path: '' }, absences.map(({ id }) => id)),
    ...absences.flatMap(({ id, searched }) =>
      searched.flatMap((word) =>
        [...(articleTexts ?? [])]
          .filter(([, text]) => countForms(text.toLowerCase(), [word.toLowerCase()]) > 0)
          .map(([para]) => ({ file, path: id, message: `"${word}" stands in ${para}.` })),
      ),
    ),
  ]
}
