import type { Standing } from '../define'
import { standingOf } from '../keyed-options'
import { keyedPlaces } from './schema'
import type { FragmentToMark } from './schema'
import { tokensOf } from './tokens'

/** Words beside each other with which the same thing happened. */
export type Run = { text: string; standing: Standing }

export function runsOf(fragment: FragmentToMark, marked: readonly number[]): Run[] {
  const keyed = keyedPlaces(fragment)
  const runs: Run[] = []
  for (const [place, word] of tokensOf(fragment.quote).entries()) {
    const standing = standingOf(marked.includes(place), keyed.includes(place))
    const last = runs.at(-1)
    if (last?.standing === standing) last.text += ` ${word}`
    else runs.push({ text: word, standing })
  }
  return runs
}

/** Right when exactly the words of the key are marked, wrong when another is marked too, missed when one is not marked, info when there is nothing to say. */
export function standingOfFragment(fragment: FragmentToMark, marked: readonly number[]): Standing {
  const standings = runsOf(fragment, marked).map(({ standing }) => standing)
  if (standings.includes('wrong')) return 'wrong'
  if (standings.includes('missed')) return 'missed'
  return standings.includes('right') ? 'right' : 'info'
}
