import { mentions, withoutQuotations } from '@/domain/lessons/words'
import type { ContentProblem } from '../content-problem'
import type { Course } from '../load-course'
import { ourProse } from '../our-prose'
import { paragraphIdsOf, type KnowledgeCheck } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'

const sealed = 'knowledge/since.yaml'

/** The sealed entries lie after the as-of date, and were looked up after they happened. */
export const sinceReferences: KnowledgeCheck = ({ course }) => {
  const { since } = course.knowledge
  return [
    ...repeatedNames({ file: sealed, path: '' }, since.map(({ id }) => id)),
    ...since.flatMap(({ id, date, checkedOn, bearsOn }) => {
      const at = { file: sealed, path: id }
      return [
        ...unknownNames(at, bearsOn, paragraphIdsOf(course)),
        ...(date < course.asOf ? [{ ...at, message: `It was known before ${course.asOf}, so it belongs among the events.` }] : []),
        ...(checkedOn < date ? [{ ...at, message: 'It was checked before it happened.' }] : []),
      ]
    }),
  ]
}

/** Words about what came later, in the articles' descriptions and the knowledge base. Only the sealed file may have them. Questions have a rule of their own. */
export function talkOfAfterwards(course: Course): ContentProblem[] {
  const { afterwards } = course.knowledge.language
  return ourProse(course)
    .filter(({ file }) => file !== sealed && /^(knowledge|articles|course)\b/.test(file))
    .flatMap(({ file, path, text }) =>
      afterwards
        .filter((later) => mentions(withoutQuotations(text), later))
        .map((later) => ({ file, path, message: `It says "${later}", which nobody could know on ${course.asOf}.` })),
    )
}
