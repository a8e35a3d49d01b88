import { fragmentFault, paragraphIdsOf, type KnowledgeCheck } from './knowledge-rule'
import { repeatedNames, unknownNames } from './names'

const file = 'knowledge/numbers.yaml'

/** A number stands as it is printed, and two numbers that do not fit name each other. */
export const numberReferences: KnowledgeCheck = (around) => {
  const { numbers, actors } = around.course.knowledge
  const conflictsOf = new Map(numbers.map(({ id, conflicts }) => [id, conflicts]))
  return [
    ...repeatedNames({ file, path: '' }, numbers.map(({ id }) => id)),
    ...numbers.flatMap((figure) => {
      const at = { file, path: figure.id }
      return [
        ...unknownNames(at, [figure.para, ...figure.also], paragraphIdsOf(around.course)),
        ...unknownNames(at, figure.actors, actors.map(({ id }) => id)),
        ...unknownNames(at, figure.conflicts, [...conflictsOf.keys()]),
        ...fragmentFault(figure, around).map((message) => ({ ...at, message })),
        ...figure.conflicts
          .filter((other) => conflictsOf.has(other) && !conflictsOf.get(other)!.includes(figure.id))
          .map((other) => ({ ...at, message: `It conflicts with ${other}, which does not say so of it.` })),
      ]
    }),
  ]
}
