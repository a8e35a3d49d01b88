import type { ContentProblem } from '../content-problem'

type Place = Omit<ContentProblem, 'message'>

/** One problem for each name that is not known. */
export function unknownNames(at: Place, named: readonly string[], known: readonly string[]): ContentProblem[] {
  return [...new Set(named)].filter((name) => !known.includes(name)).map((name) => ({ ...at, message: `There is no ${name}.` }))
}

/** One problem for each name that stands there more than once. */
export function repeatedNames(at: Place, names: readonly string[]): ContentProblem[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))].map((name) => ({ ...at, message: `${name} stands there twice.` }))
}
