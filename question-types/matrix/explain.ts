import { stanceNames } from '@/domain/knowledge/kind-names'
import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { answerTo, resultOf } from './grade'
import type { CellResult } from './grade'
import type { AnsweredCell, Authored, Cell, Heading, Response } from './schema'

export type CellReview = { cell: Cell; answered: AnsweredCell | undefined; result: CellResult; note: Note }

/** Every asked cell with what was answered in it, in the order of the grid. */
export function reviewCells(question: Authored, response: Response | null): CellReview[] {
  const inGrid = question.actors.flatMap((actor) => question.issues.flatMap((issue) => question.cells.filter((cell) => cell.actor === actor.id && cell.issue === issue.id)))
  return inGrid.map((cell) => {
    const answered = response ? answerTo(cell, response) : undefined
    const result = resultOf(cell, answered)
    return { cell, answered, result, note: noteOn(question, cell, result) }
  })
}

export function explain(question: Authored, response: Response | null): Explanation {
  const reviews = reviewCells(question, response)
  return {
    verdict: response ? verdictOn(reviews) : 'Not answered. What the articles say is shown in each cell.',
    notes: [...reviews.filter(({ result }) => result !== 'right'), ...reviews.filter(({ result }) => result === 'right')].map(({ note }) => note),
    steps: stepsOf(question, reviews),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

/** Who and about what, such as "Kerry, Assad’s future". */
export function cellName(question: { actors: readonly Heading[]; issues: readonly Heading[] }, { actor, issue }: { actor: string; issue: string }): string {
  return `${labelOf(question.actors, actor)}, ${labelOf(question.issues, issue)}`
}

function labelOf(headings: readonly Heading[], id: string): string {
  return headings.find((heading) => heading.id === id)?.label ?? id
}

const standings: Record<CellResult, Standing> = { right: 'right', 'wrong-paragraph': 'wrong', 'wrong-stance': 'wrong', empty: 'missed' }

function noteOn(question: Authored, cell: Cell, result: CellResult): Note {
  return {
    about: `${cellName(question, cell)}: ${stanceNames[cell.stance]}`,
    text: cell.feedback,
    standing: standings[result],
    paras: [...new Set([...cell.paras, ...paragraphIdsIn(cell.feedback)])],
  }
}

function verdictOn(reviews: readonly CellReview[]): string {
  const right = count(reviews, 'right')
  if (right === reviews.length) return `Right: all ${right} cells.`
  const near = count(reviews, 'wrong-paragraph')
  const start = `Right in ${right} of ${reviews.length} cells`
  return near === 0 ? `${start}.` : `${start}. In ${near} more the position is right, but not the paragraph.`
}

function stepsOf(question: Authored, reviews: readonly CellReview[]): GradeStep[] {
  const share = question.weight / reviews.length
  const step = (label: string, result: CellResult, earned: number): GradeStep => {
    const cells = count(reviews, result)
    return { label: `${cells} of ${reviews.length} cells: ${label}`, earned: cells * share * earned, available: cells * share, paras: [] }
  }
  return [
    step('position and paragraph right', 'right', 1),
    step('position right, paragraph not', 'wrong-paragraph', 0),
    step('position not right', 'wrong-stance', 0),
    step('left empty', 'empty', 0),
  ].filter(({ available }) => available > 0)
}

function count(reviews: readonly CellReview[], result: CellResult): number {
  return reviews.filter((review) => review.result === result).length
}
