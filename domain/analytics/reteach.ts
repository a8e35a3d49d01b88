import { gateFor } from './display-gates'
import { easeOf, type BucketCount, type ItemCounts } from './item-counts'

/** One thing to teach again: a mistaken idea that many share, or, where no idea stands out, a question that went badly. */
export type Reteach =
  | { kind: 'misconception'; misconception: string; item: ItemCounts; chosen: BucketCount; count: number; alsoIn: number[]; strength: number }
  | { kind: 'question'; item: ItemCounts; chosen: BucketCount | null; strength: number }

// A shared idea, not one student's slip; and what two in three can do needs no lesson.
const LEAST_STUDENTS = 2
const LEAST_SHARE = 0.15
const WELL_ENOUGH = 0.7

/**
 * The things to teach again, most pressing first, each with another cause. Only questions past the display gate count.
 * Strength is the share of first attempts that went this way × the question's weight; ties fall to the larger
 * count, then the earlier question, then the code, so that the same numbers always give the same list.
 */
export function rankReteach(items: ItemCounts[], most = 3): Reteach[] {
  const visible = items.filter((item) => gateFor(item.finished) !== 'hidden')
  const ideas = strongestPerMisconception(visible).slice(0, most)
  const told = new Set(ideas.flatMap(({ item, alsoIn }) => [item.number, ...alsoIn]))
  const rest = visible.filter((item) => !told.has(item.number) && easeOf(item) < WELL_ENOUGH).sort(byEase)
  return [...ideas, ...rest.slice(0, most - ideas.length).map(asQuestion)]
}

type Idea = Extract<Reteach, { kind: 'misconception' }>

function strongestPerMisconception(items: ItemCounts[]): Idea[] {
  const strongest = new Map<string, Idea>()
  for (const idea of items.flatMap(ideasIn).sort(byStrength)) {
    const known = strongest.get(idea.misconception)
    if (known) known.alsoIn.push(idea.item.number)
    else strongest.set(idea.misconception, idea)
  }
  return [...strongest.values()].map((idea) => ({ ...idea, alsoIn: idea.alsoIn.sort((a, b) => a - b) }))
}

/** Every mistaken idea that enough students showed in this question. */
function ideasIn(item: ItemCounts): Idea[] {
  const codes = [...new Set(item.buckets.flatMap((bucket) => (bucket.right ? [] : (bucket.misconception ?? []))))]
  return codes.map((code) => ideaIn(item, code)).filter((idea) => isShared(idea.count, item))
}

function ideaIn(item: ItemCounts, misconception: string): Idea {
  const buckets = item.buckets.filter((bucket) => !bucket.right && bucket.misconception === misconception).sort((a, b) => b.count - a.count)
  // Buckets of different parts may hold the same student twice: then only the largest is a number of students.
  const count = item.picksOne ? buckets.reduce((sum, bucket) => sum + bucket.count, 0) : (buckets[0]?.count ?? 0)
  const chosen = buckets[0] as BucketCount // The code was taken from these very buckets.
  return { kind: 'misconception', misconception, item, chosen, count, alsoIn: [], strength: (count / item.finished) * item.weight }
}

function asQuestion(item: ItemCounts): Reteach {
  const wrong = item.buckets.filter((bucket) => !bucket.right && isShared(bucket.count, item)).sort((a, b) => b.count - a.count)
  return { kind: 'question', item, chosen: wrong[0] ?? null, strength: (1 - easeOf(item)) * item.weight }
}

function isShared(count: number, item: ItemCounts): boolean {
  return count >= LEAST_STUDENTS && count / item.finished >= LEAST_SHARE
}

function byStrength(a: Idea, b: Idea): number {
  return b.strength - a.strength || b.count - a.count || a.item.number - b.item.number || (a.misconception < b.misconception ? -1 : 1)
}

function byEase(a: ItemCounts, b: ItemCounts): number {
  return easeOf(a) - easeOf(b) || a.number - b.number
}
