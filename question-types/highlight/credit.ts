/** Words over all fragments together. */
export type Counts = {
  /** Words of the key. */
  keyed: number
  /** Words that were marked, and how many of them are of the key. */
  marked: number
  hits: number
}

export const fullMatch = 0.8
export const halfMatch = 0.5

/**
 * How closely the marked words match the key, from 0 to 1: 2 × hits ÷ (marked + keyed), which is token F1
 * (van Rijsbergen 1979, http://www.dcs.gla.ac.uk/Keith/Preface.html, and Dice 1945, https://doi.org/10.2307/1932409).
 */
export function matchOf({ keyed, marked, hits }: Counts): number {
  return (2 * hits) / (marked + keyed)
}

/** 1 for a match of at least 0.8, ½ for at least 0.5, else 0; and 0 for more than `maxWords` words. */
export function creditOf(counts: Counts, maxWords: number): number {
  if (counts.marked > maxWords) return 0
  const match = matchOf(counts)
  if (match >= fullMatch) return 1
  return match >= halfMatch ? 0.5 : 0
}

/**
 * The mean for a guesser who keeps to the limit: how many words to mark is drawn from 1 to `maxWords`, then that many words are drawn.
 * So the hits among m marked words follow the hypergeometric distribution: C(keyed, h) × C(words − keyed, m − h) ÷ C(words, m).
 */
export function chanceCredit({ words, keyed, maxWords }: { words: number; keyed: number; maxWords: number }): number {
  let total = 0
  for (let marked = 1; marked <= maxWords; marked++) {
    for (let hits = 0; hits <= Math.min(keyed, marked); hits++) {
      const probability = (choose(keyed, hits) * choose(words - keyed, marked - hits)) / choose(words, marked)
      total += probability * creditOf({ keyed, marked, hits }, maxWords)
    }
  }
  return total / maxWords
}

/** The number of ways to take k of n things; none when there are fewer than k. */
function choose(n: number, k: number): number {
  let ways = 1
  for (let taken = 1; taken <= k; taken++) ways = (ways * (n - k + taken)) / taken
  return k > n ? 0 : ways
}
