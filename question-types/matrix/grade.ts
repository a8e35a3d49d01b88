import type { Grade } from '../define'
import { cellId } from './schema'
import type { AnsweredCell, Authored, Cell, Response } from './schema'

export type CellResult = 'right' | 'wrong-paragraph' | 'wrong-stance' | 'empty'

export function answerTo(cell: Cell, response: Response): AnsweredCell | undefined {
  return response.cells.find((answered) => cellId(answered) === cellId(cell))
}

/** A cell is right when its stance is right and, unless that is "not stated", its paragraph is accepted. */
export function resultOf(cell: Cell, answered: AnsweredCell | undefined): CellResult {
  if (answered?.stance === undefined) return 'empty'
  if (answered.stance !== cell.stance) return 'wrong-stance'
  if (cell.stance === 'not-stated') return 'right'
  return answered.para !== undefined && cell.paras.includes(answered.para) ? 'right' : 'wrong-paragraph'
}

/** Right cells ÷ asked cells. At least a fifth of the cells are "not stated". */
export function grade(question: Authored, response: Response): Grade {
  const right = question.cells.filter((cell) => resultOf(cell, answerTo(cell, response)) === 'right')
  return { fraction: right.length / question.cells.length }
}

/** The mean over cells of P(stance) × P(paragraph): 1/5, times accepted ÷ offered paragraphs where a stance is stated. */
export function chance(question: Authored): number {
  const perCell = question.cells.map((cell) => (cell.stance === 'not-stated' ? 1 : cell.paras.length / question.paras.length) / 5)
  return perCell.reduce((sum, each) => sum + each, 0) / question.cells.length
}
