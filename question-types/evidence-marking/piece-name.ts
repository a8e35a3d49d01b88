import { quoted } from '@/domain/lessons/curly-quotes'
import { compareParagraphIds } from '@/domain/lessons/paragraph-id'
import type { PresentedPiece } from './schema'

/** A piece in a line: its paragraph, and its printed words or what it is about. */
export function nameOfPiece({ para, quote, text }: PresentedPiece): string {
  return `${para}: ${quote === undefined ? text : quoted(quote)}`
}

/** The pieces in the order of the articles, which says nothing about the key. */
export function inTextOrder<Piece extends PresentedPiece>(pieces: readonly Piece[]): Piece[] {
  return [...pieces].sort((one, other) => compareParagraphIds(one.para, other.para))
}
