import { standingNames } from '@/domain/knowledge/kind-names'
import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, Note } from '../define'
import { correctedFraction, correctedSteps } from '../guess-correction'
import type { Tally } from '../guess-correction'
import { notRightFirst, standingOfPart } from '../keyed-parts'
import { tallyOf } from './grade'
import { cellId, compareArticles } from './schema'
import type { Authored, Cell, Response } from './schema'

/** The asked cells in the order of the grid: claim by claim, each article in reading order. */
export function cellsInOrder({ claims, cells }: Authored): Cell[] {
  return claims.flatMap(({ id }) => cells.filter(({ claim }) => claim === id).sort((one, other) => compareArticles(one.article, other.article)))
}

export function explain(question: Authored, response: Response | null): Explanation {
  const tally = tallyOf(question, response)
  return {
    verdict: response ? verdictOn(tally) : 'Not answered. How each article stands to each claim is shown below.',
    notes: notRightFirst(cellsInOrder(question).map((cell) => noteOn(question, cell, response))),
    steps: correctedSteps(tally, { weight: question.weight, parts: 'cells' }),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

/** Which article and which claim, such as "S3 on “The trip is a last chance.”" */
export function cellName({ claims }: Authored, { claim, article }: { claim: string; article: string }): string {
  return `${article} on “${claims.find(({ id }) => id === claim)?.text ?? claim}”`
}

export function noteOn(question: Authored, cell: Cell, response: Response | null): Note {
  const standing = standingOfPart(response?.cells[cellId(cell)], cell.value)
  return {
    about: `${cellName(question, cell)}: ${standingNames[cell.value]}`,
    text: cell.feedback,
    standing,
    paras: [...new Set([...cell.paras, ...paragraphIdsIn(cell.feedback)])],
    ...(standing === 'wrong' ? { whyTempting: cell.rationale } : {}),
  }
}

function verdictOn(tally: Tally): string {
  const { right, wrong, empty } = tally
  const all = right + wrong + empty
  if (right === all) return `Right: all ${all} cells.`
  const noMore = right > 0 && correctedFraction(tally) === 0 ? ', which is no more than guessing gets' : ''
  const left = empty > 0 ? ` ${empty === 1 ? 'One is' : `${empty} are`} left empty.` : ''
  return `Right in ${right} of ${all} cells${noMore}.${left}`
}
