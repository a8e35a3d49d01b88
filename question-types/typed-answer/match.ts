import { plainForm } from './plain-form'
import { waysToWrite } from './schema'
import type { AcceptedAnswer, Authored, Response, WrongAnswer } from './schema'
import { haveSameDigits, slipsBetween, slipsForgiven } from './spelling'

/** Which of the author's answers was meant. `usual` is how the author writes it, where only the spelling differed. */
export type Match =
  | { kind: 'accepted'; answer: AcceptedAnswer; usual?: string }
  | { kind: 'wrong'; answer: WrongAnswer; usual?: string }
  | { kind: 'other' }

/** The answer written, or the single one that lies nearest within the slips forgiven. Two that are as near make it neither. */
export function matchOf(question: Pick<Authored, 'accepted' | 'wrong' | 'tolerance'>, { text }: Response): Match {
  const given = plainForm(text)
  if (given === '') return { kind: 'other' }
  const distances = [
    ...question.accepted.map((answer) => ({ match: { kind: 'accepted', answer } as const, ...nearest(answer, given) })),
    ...question.wrong.map((answer) => ({ match: { kind: 'wrong', answer } as const, ...nearest(answer, given) })),
  ].sort((one, other) => one.slips - other.slips)
  const [first, second] = distances
  if (!first) return { kind: 'other' }
  if (first.slips === 0) return first.match
  const isMeant = question.tolerance === 'spelling' && first.isForgiven && first.slips < (second?.slips ?? Infinity)
  return isMeant ? { ...first.match, usual: first.way } : { kind: 'other' }
}

type Nearest = { way: string; slips: number; isForgiven: boolean }

/** The way of writing an answer that lies nearest to what was given; of two as near, one that forgives. */
function nearest(answer: { text: string; aliases: readonly string[] }, given: string): Nearest {
  const ways = waysToWrite(answer).map((way): Nearest => {
    const plain = plainForm(way)
    const slips = slipsBetween(given, plain)
    return { way, slips, isForgiven: slips <= slipsForgiven(plain) && haveSameDigits(given, plain) }
  })
  return ways.reduce((best, way) => (way.slips < best.slips || (way.slips === best.slips && way.isForgiven && !best.isForgiven) ? way : best))
}
