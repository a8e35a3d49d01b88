/** The printed words of a fragment, one by one. Punctuation sticks to its word, and a dash of its own to the word before it. */
export function tokensOf(quote: string): string[] {
  const tokens: string[] = []
  for (const part of quote.trim().split(/\s+/)) {
    const last = tokens.at(-1)
    if (last !== undefined && (bare(part) === '' || bare(last) === '')) tokens[tokens.length - 1] = `${last} ${part}`
    else tokens.push(part)
  }
  return tokens
}

/** The places of the words of `mark` in the fragment. Null when they do not stand there as whole words, or stand there twice. */
export function placesOf(quote: string, mark: string): number[] | null {
  const all = tokensOf(quote).map(bare)
  const wanted = tokensOf(mark).map(bare)
  const starts = all.flatMap((_, start) => (wanted.every((word, offset) => word === all[start + offset]) ? [start] : []))
  const [start] = starts
  return start === undefined || starts.length > 1 ? null : wanted.map((_, offset) => start + offset)
}

/** A word without the punctuation around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
}
