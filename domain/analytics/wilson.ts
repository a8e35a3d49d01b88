/** 97.5th percentile of the standard normal: two-sided 95 %. */
const Z = 1.959963984540054

/**
 * Wilson score interval, 95 %, for `right` of `n`: from 0 to 1. Without any observation it is the whole range.
 * Wilson 1927; Newcombe 1998, https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8<857::AID-SIM777>3.0.CO;2-E
 */
export function wilsonInterval(right: number, n: number): { low: number; high: number } {
  if (n <= 0) return { low: 0, high: 1 }
  const share = right / n
  const z2 = Z * Z
  const centre = share + z2 / (2 * n)
  const spread = Z * Math.sqrt((share * (1 - share) + z2 / (4 * n)) / n)
  const scale = 1 + z2 / n
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) }
}
