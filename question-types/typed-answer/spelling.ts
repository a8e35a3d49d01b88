/**
 * How many slips of the keyboard lie between two words: a letter missing, too much, another, or two neighbours swapped.
 * These four are the single errors of Damerau 1964 (https://doi.org/10.1145/363958.363994); added up so that no
 * stretch is edited twice, they give the optimal string alignment distance.
 */
export function slipsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]]
  let beforeLast: number[] = []
  let last = b.map((_letter, index) => index + 1)
  last.unshift(0)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      const edits = [at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + (isSame ? 0 : 1)]
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) edits.push(at(beforeLast, column - 2) + 1)
      current.push(Math.min(...edits))
    }
    beforeLast = last
    last = current
  }
  return at(last, b.length)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity
}

/** Slips forgiven in a word: none up to 3 letters, one up to 7, two from 8 on. */
export function slipsForgiven(word: string): number {
  const letters = (word.match(/\p{L}/gu) ?? []).length
  if (letters < 4) return 0
  return letters < 8 ? 1 : 2
}

/** Whether two words have the same digits in the same order: 2015 is no slip for 2016. */
export function haveSameDigits(one: string, other: string): boolean {
  return digitsOf(one) === digitsOf(other)
}

function digitsOf(word: string): string {
  return (word.match(/\p{N}/gu) ?? []).join('')
}
