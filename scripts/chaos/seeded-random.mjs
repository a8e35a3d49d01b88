/** Whole numbers that the seed alone decides, so that a run can be repeated. (Mulberry32 by Tommy Ettinger, public domain.) */
export function seededRandom(seed) {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  return {
    /** From 0 up to, not including, `limit`. */
    below: (limit) => Math.floor((next() / 2 ** 32) * limit),
    /** A seed for somebody who draws apart from us: their draws depend on nothing but this. */
    seed: next,
  }
}
