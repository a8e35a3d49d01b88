import { countForms, type NamingTerm } from '@/domain/knowledge/naming'
import { articleOfParagraph } from '@/domain/lessons/paragraph-id'
import { fragmentFault, paragraphIdsOf, type KnowledgeCheck, type KnowledgeSurroundings } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'

const fewestRowsPerArticle = 3

/** Loaded and hedging words stand where the table says, and no article is spared. */
export const framingReferences: KnowledgeCheck = (around) => {
  const { framing } = around.course.knowledge
  const file = 'knowledge/framing.yaml'
  return [
    ...repeatedNames({ file, path: '' }, framing.map(({ id }) => id)),
    ...framing.flatMap(({ id, article, para, printed, compare }) => {
      const at = { file, path: id }
      return [
        ...unknownNames(at, [para, ...(compare?.para ? [compare.para] : [])], paragraphIdsOf(around.course)),
        ...(articleOfParagraph(para) === article ? [] : [{ ...at, message: `${para} does not belong to ${article}.` }]),
        ...fragmentFault({ para, words: printed }, around).map((message) => ({ ...at, message })),
        ...(compare?.para ? fragmentFault({ para: compare.para, words: compare.words }, around) : []).map((message) => ({ ...at, message })),
      ]
    }),
    ...(framing.length === 0 ? [] : around.course.articles)
      .filter(({ id }) => framing.filter(({ article }) => article === id).length < fewestRowsPerArticle)
      .map(({ id }) => ({ file, path: id, message: `${id} has fewer than ${fewestRowsPerArticle} rows. Every outlet is looked at with the same care.` })),
  ]
}

/** The counts of names are those of the articles, where these are at hand. */
export const namingReferences: KnowledgeCheck = (around) => {
  const { naming } = around.course.knowledge
  const file = 'knowledge/naming.yaml'
  const articles = around.course.articles.map(({ id }) => id)
  return [
    ...repeatedNames({ file, path: '' }, naming.map(({ id }) => id)),
    ...naming.flatMap(({ id, terms }) =>
      terms.flatMap((term) => {
        const at = { file, path: `${id}: ${term.term}` }
        return [
          ...unknownNames(at, term.paras, paragraphIdsOf(around.course)),
          ...unknownNames(at, Object.keys(term.counts), articles),
          ...articles.filter((article) => term.counts[article] === undefined).map((article) => ({ ...at, message: `Its count in ${article} is missing.` })),
          ...countFaults(term, around).map((message) => ({ ...at, message })),
        ]
      }),
    ),
  ]
}

function countFaults({ term, forms, counts, paras }: NamingTerm, { articleTexts }: KnowledgeSurroundings): string[] {
  if (!articleTexts) return []
  const found = [...articleTexts].flatMap(([para, text]) => {
    const times = countForms(text, forms.length > 0 ? forms : [term])
    return times > 0 ? [{ para, times }] : []
  })
  const timesIn = (article: string) => found.filter(({ para }) => articleOfParagraph(para) === article).reduce((sum, { times }) => sum + times, 0)
  return [
    ...Object.entries(counts).flatMap(([article, count]) => (count === timesIn(article) ? [] : [`It stands in ${article} ${timesIn(article)} times, not ${count}.`])),
    ...found.filter(({ para }) => !paras.includes(para)).map(({ para }) => `It stands in ${para} too.`),
    ...paras.filter((para) => !found.some((one) => one.para === para)).map((para) => `It does not stand in ${para}.`),
  ]
}

/** Swapped words stand in the paragraph that the repair names, and its accepted answers differ. */
export const repairReferences: KnowledgeCheck = (around) => {
  const { repairs } = around.course.knowledge
  const file = 'knowledge/repairs.yaml'
  return [
    ...repeatedNames({ file, path: '' }, repairs.map(({ id }) => id)),
    ...repairs.flatMap(({ id, para, printed, repair, alternatives }) => {
      const at = { file, path: id }
      return [
        ...unknownNames(at, [para], paragraphIdsOf(around.course)),
        ...repeatedNames(at, [printed, repair, ...alternatives].map((words) => words.toLowerCase())),
        ...fragmentFault({ para, words: printed }, around).map((message) => ({ ...at, message })),
      ]
    }),
  ]
}
