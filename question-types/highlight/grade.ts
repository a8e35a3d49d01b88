import type { Grade } from '../define'
import { chanceCredit, creditOf } from './credit'
import type { Counts } from './credit'
import { keyedPlaces, sizeOf } from './schema'
import type { Authored, Response } from './schema'

export function countsOf(question: Authored, { marked }: Response): Counts {
  const hits = question.fragments.flatMap((fragment) => keyedPlaces(fragment).filter((place) => marked[fragment.id]?.includes(place)))
  return { keyed: sizeOf(question).keyed, marked: Object.values(marked).flat().length, hits: hits.length }
}

/**
 * The match is token F1 over all fragments together, 2 × hits ÷ (marked + keyed)
 * (van Rijsbergen 1979, http://www.dcs.gla.ac.uk/Keith/Preface.html): 1 from 0.8, ½ from 0.5, else 0. More than `maxWords` words earn 0.
 */
export function grade(question: Authored, response: Response): Grade {
  return { fraction: creditOf(countsOf(question, response), question.maxWords) }
}

/** Exact for a guesser who marks from 1 to `maxWords` words anywhere: see `chanceCredit`. */
export function chance(question: Authored): number {
  return chanceCredit(sizeOf(question))
}
