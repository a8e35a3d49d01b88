/** A numbered piece of the first version, or a lettered piece of the second. Words are left out after it when `hasGapAfter`. */
export type Segment = { id: string; text: string; hasGapAfter: boolean }

/** Answer to "where is it?" when it is nowhere, and to "what is new?" when nothing is. */
export const nothing = 'nothing'
export const mostSegments = 8

const letters = 'abcdefgh'

/** A fragment cut at its bars. */
export function piecesOf(fragment: string): string[] {
  return fragment.split('|').map((piece) => piece.trim())
}

/** The pieces of the first version: 1, 2, 3 in the order of the text. */
export function numberedSegments(fragments: readonly string[]): Segment[] {
  return segmentsOf(fragments, (index) => String(index + 1))
}

/** The pieces of the second version: a, b, c in the order of the text. */
export function letteredSegments(fragments: readonly string[]): Segment[] {
  return segmentsOf(fragments, (index) => letters.charAt(index))
}

// Names come from the place in the text, never from the author: a name that an author chose could give a match away.
function segmentsOf(fragments: readonly string[], nameOf: (index: number) => string): Segment[] {
  const pieces = fragments.flatMap((fragment, index) =>
    piecesOf(fragment).map((text, place, all) => ({ text, hasGapAfter: place === all.length - 1 && index < fragments.length - 1 })),
  )
  return pieces.map((piece, index) => ({ id: nameOf(index), ...piece }))
}
