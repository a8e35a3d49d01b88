/** Words of a text, or the place of a gap in it. */
export type TextPiece = { words: string } | { gap: string }

/** A text cut into paragraphs at its line breaks, and each paragraph at its gaps: {{verb}} is the gap with the id "verb". */
export function piecesOf(text: string): TextPiece[][] {
  return text
    .split(/\s*\n\s*/)
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => paragraph.split(/\{\{([a-z0-9][a-z0-9-]*)\}\}/).flatMap((part, index) => (part === '' ? [] : [index % 2 === 1 ? { gap: part } : { words: part }])))
}

/** The ids of the gaps in the order of the text, as often as it names them. */
export function gapsIn(text: string): string[] {
  return piecesOf(text).flat().flatMap((piece) => ('gap' in piece ? [piece.gap] : []))
}

/** The text with something else in place of its gaps. */
export function filledText(text: string, wordsFor: (gap: string) => string): string {
  return piecesOf(text).map((pieces) => pieces.map((piece) => ('gap' in piece ? wordsFor(piece.gap) : piece.words)).join('')).join('\n')
}
