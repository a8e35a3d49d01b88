/** Probability of a count at least as unlikely as this one, when each of n trials succeeds with probability p. Two-sided, exact. */
export function binomialTest(count: number, n: number, p: number): number {
  const observed = binomial(count, n, p)
  const all = Array.from({ length: n + 1 }, (_, k) => binomial(k, n, p))
  return Math.min(1, all.filter((probability) => probability <= observed * (1 + 1e-9)).reduce((sum, probability) => sum + probability, 0))
}

/** Probability of counts at least as uneven as these three, if all three are equally likely. With two degrees of freedom it is e^(-χ²/2). */
export function evennessOfThree(counts: readonly [number, number, number]): number {
  const expected = (counts[0] + counts[1] + counts[2]) / 3
  if (expected === 0) return 1
  const chiSquared = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
  return Math.exp(-chiSquared / 2)
}

function binomial(k: number, n: number, p: number): number {
  let ways = 1
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i
  return ways * p ** k * (1 - p) ** (n - k)
}
