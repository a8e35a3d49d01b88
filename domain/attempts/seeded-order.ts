/** Whole numbers that a text seed alone decides: the same stream on every machine. */
export type RandomSource = {
  /** A whole number from 0 up to, not including, `limit`; each equally likely. */
  below(limit: number): number
}

const twoTo32 = 2 ** 32

/** Starts the stream that belongs to a seed. */
export function seededRandom(seed: string): RandomSource {
  // sfc32 by Chris Doty-Humphrey (PractRand, public domain): 32-bit whole numbers only, so no machine can differ.
  let [a, b, c, counter] = [hash(seed, 1), hash(seed, 2), hash(seed, 3), 1]
  function next(): number {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  for (let round = 0; round < 12; round++) next()
  return {
    below(limit) {
      // Draws above the last whole multiple of `limit` are thrown back, so that no number is favoured.
      const ceiling = twoTo32 - (twoTo32 % limit)
      let draw = next()
      while (draw >= ceiling) draw = next()
      return draw % limit
    },
  }
}

/** The same things in an order that the seed decides; every order is equally likely. Drawn one by one from what is left (Fisher and Yates). */
export function inSeededOrder<Item>(items: readonly Item[], seed: string): Item[] {
  const random = seededRandom(seed)
  const rest = [...items]
  const drawn: Item[] = []
  while (rest.length > 0) drawn.push(...rest.splice(random.below(rest.length), 1))
  return drawn
}

/** FNV-1a over UTF-16 code units, then the finaliser of MurmurHash3; `lane` gives independent hashes of one text. */
function hash(text: string, lane: number): number {
  let mixed = Math.imul(0x811c9dc5, 2 * lane + 1)
  for (let index = 0; index < text.length; index++) mixed = Math.imul(mixed ^ text.charCodeAt(index), 0x01000193)
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) | 0
}
