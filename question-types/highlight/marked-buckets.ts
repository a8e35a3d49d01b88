import { quoted } from '@/domain/lessons/curly-quotes'
import type { Bucket } from '../define'
import type { FragmentToMark } from './schema'
import { placesOf } from './tokens'

export const overLimit = 'over-limit'

const missed = ':missed'
const other = 'other'

/** The buckets of a fragment: each piece of the key marked whole or not, each lure, and any other word. */
export function bucketsOfFragment(fragment: FragmentToMark): Bucket[] {
  const { para, marks, lures } = fragment
  const bucket = (id: string, label: string, right: boolean): Bucket => ({ id, label: `${para}: ${label}`, right, paras: [para] })
  return [
    ...marks.flatMap((mark) => {
      const id = idOf(fragment, mark)
      return [bucket(id, quoted(mark), true), bucket(`${id}${missed}`, `not marked, or not whole: ${quoted(mark)}`, false)]
    }),
    ...lures.map(({ mark, misconception }) => ({ ...bucket(idOf(fragment, mark), quoted(mark), false), misconception })),
    bucket(`${fragment.id}:${other}`, 'another word', false),
  ]
}

/** Those of its buckets in which the marked words fall. */
export function bucketsTaken(fragment: FragmentToMark, marked: readonly number[]): string[] {
  const { id, quote, marks, lures } = fragment
  const places = (mark: string) => placesOf(quote, mark) ?? []
  const named = [...marks, ...lures.map(({ mark }) => mark)].flatMap(places)
  return [
    ...marks.map((mark) => (places(mark).every((place) => marked.includes(place)) ? idOf(fragment, mark) : `${idOf(fragment, mark)}${missed}`)),
    ...lures.filter(({ mark }) => places(mark).some((place) => marked.includes(place))).map(({ mark }) => idOf(fragment, mark)),
    ...(marked.some((place) => !named.includes(place)) ? [`${id}:${other}`] : []),
  ]
}

/** Named after the place of its first word, which stays the same when an author adds marks. */
function idOf({ id, quote }: FragmentToMark, mark: string): string {
  return `${id}:${placesOf(quote, mark)?.[0] ?? ''}`
}
