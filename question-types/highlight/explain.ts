import { quoted } from '@/domain/lessons/curly-quotes'
import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note } from '../define'
import { inReadingOrder } from '../keyed-options'
import { creditOf, fullMatch, halfMatch, matchOf } from './credit'
import type { Counts } from './credit'
import { countsOf } from './grade'
import { standingOfFragment } from './marked-runs'
import type { Authored, FragmentToMark, Lure, Response } from './schema'
import { placesOf } from './tokens'

export function explain(question: Authored, response: Response | null): Explanation {
  const given = response ?? { marked: {} }
  const counts = countsOf(question, given)
  return {
    verdict: response ? verdictOn(question, counts) : 'Not answered. The words to mark are shown below.',
    notes: inReadingOrder([...fragmentNotes(question, given), ...lureNotes(question, given)]),
    steps: response ? stepsOf(question, counts) : [{ label: 'No word marked', earned: 0, available: question.weight, paras: [] }],
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

function verdictOn({ maxWords }: Authored, counts: Counts): string {
  const { keyed, marked, hits } = counts
  if (marked > maxWords) return `You marked ${marked} words, and more than ${maxWords} earn nothing. Choose the words that count most.`
  if (hits === keyed && marked === keyed) return 'Right: you marked exactly the words that count.'
  const others = marked - hits
  const found = `You marked ${hits} of ${keyed} words that count${others === 0 ? '' : `, and ${others} other ${wordsFor(others)}`}.`
  const credit = creditOf(counts, maxWords)
  if (credit === 1) return `Right, all but exactly. ${found}`
  return credit > 0 ? `Partly right. ${found}` : `Not right. ${found}`
}

/** How close the marking came, worked out in a line. */
export function matchInWords({ keyed, marked, hits }: Counts): string {
  return `Match: 2 × ${hits} right ${wordsFor(hits)} ÷ (${marked} marked + ${keyed} to mark) = ${twoDecimals(matchOf({ keyed, marked, hits }))}.`
}

function stepsOf({ weight, maxWords }: Authored, counts: Counts): GradeStep[] {
  const half = weight / 2
  const match = matchOf(counts)
  const steps = [halfMatch, fullMatch].map((wanted): GradeStep => {
    const isReached = match >= wanted
    return { label: `A match of ${twoDecimals(match)} ${isReached ? 'reaches' : 'does not reach'} ${wanted}`, earned: isReached ? half : 0, available: half, paras: [] }
  })
  if (counts.marked <= maxWords) return steps
  const lost = steps.reduce((sum, { earned }) => sum + earned, 0)
  return [...steps, { label: `${counts.marked} words marked: more than ${maxWords} earn nothing`, earned: 0 - lost, available: 0, paras: [] }]
}

/** What is said about each fragment. */
export function fragmentNotes({ fragments }: Authored, { marked }: Response): Note[] {
  return fragments.map((fragment) => ({
    about: nameOfFragment(fragment),
    text: fragment.feedback,
    standing: standingOfFragment(fragment, marked[fragment.id] ?? []),
    paras: [...new Set([fragment.para, ...paragraphIdsIn(fragment.feedback)])],
  }))
}

/** What is said about the words that attract: wrong once one of them is marked. */
export function lureNotes({ fragments }: Authored, { marked }: Response): Note[] {
  return fragments.flatMap((fragment) =>
    fragment.lures.map((lure) => ({
      about: `${quoted(lure.mark)} in ${fragment.para}`,
      text: lure.feedback,
      standing: isTaken(fragment, lure, marked[fragment.id]) ? ('wrong' as const) : ('info' as const),
      paras: [...new Set([fragment.para, ...paragraphIdsIn(lure.feedback)])],
      whyTempting: lure.rationale,
    })),
  )
}

function isTaken({ quote }: FragmentToMark, { mark }: Lure, marked: readonly number[] = []): boolean {
  return placesOf(quote, mark)?.some((place) => marked.includes(place)) ?? false
}

function nameOfFragment({ para, quote }: { para: string; quote: string }): string {
  return `${para}: ${quoted(quote)}`
}

function wordsFor(count: number): string {
  return count === 1 ? 'word' : 'words'
}

/** Cut, not rounded: 0.797 must not look as if it reached 0.8. */
function twoDecimals(value: number): string {
  return String(Math.floor(value * 100 + 1e-9) / 100)
}
