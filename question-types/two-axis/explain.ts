import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note, Standing } from '../define'
import { notRightFirst } from '../keyed-parts'
import { acceptedOn, isLured, placementOf, resultOn, resultsOf, worth } from './grade'
import type { AxisResult } from './grade'
import type { Authored, Item, Response } from './schema'
import { axisIds, stepInWords } from './steps'
import type { AxisId } from './steps'

export function explain(question: Authored, response: Response | null): Explanation {
  const results = resultsOf(question, response)
  return {
    verdict: response ? verdictOn(results) : 'Not answered. Where the articles put each item is shown below.',
    notes: notRightFirst(question.items.map((item) => noteOn(question, item, response))),
    steps: stepsOfMarks(question.weight, results),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

/** The accepted steps in words, such as "4 More or 5 Much more". */
export function acceptedInWords(question: Authored, item: Item, axis: AxisId): string {
  return acceptedOn(item, axis).map((step) => stepInWords(question[axis], step)).join(' or ')
}

export function noteOn(question: Authored, item: Item, response: Response | null): Note {
  const given = placementOf(item, response)
  return {
    about: `${item.text}: ${axisIds.map((axis) => `${question[axis].name}, ${acceptedInWords(question, item, axis)}`).join('; ')}`,
    text: item.feedback,
    standing: standingOf(axisIds.map((axis) => resultOn(item, axis, given[axis]))),
    paras: [...new Set([...item.paras, ...paragraphIdsIn(item.feedback)])],
    whyTempting: item.lures?.find((lure) => isLured(lure, given))?.rationale,
  }
}

function standingOf(results: readonly AxisResult[]): Standing {
  if (results.every((result) => result === 'right')) return 'right'
  return results.every((result) => result === 'empty') ? 'missed' : 'wrong'
}

function verdictOn(results: readonly AxisResult[]): string {
  const right = count(results, 'right')
  if (right === results.length) return `Right: all ${right} steps.`
  const near = count(results, 'near')
  const start = `${right} of ${results.length} steps are right`
  if (near === 0) return `${start}.`
  return `${start}. ${near === 1 ? 'One more is' : `${near} more are`} one step off.`
}

function stepsOfMarks(weight: number, results: readonly AxisResult[]): GradeStep[] {
  const share = weight / results.length
  const step = (words: string, result: AxisResult): GradeStep => {
    const parts = count(results, result)
    return { label: `${parts} of ${results.length} steps: ${words}`, earned: parts * share * worth[result], available: parts * share, paras: [] }
  }
  return [step('right', 'right'), step('one step off, half a share each', 'near'), step('not right', 'wrong'), step('not chosen', 'empty')].filter(({ available }) => available > 0)
}

function count(results: readonly AxisResult[], result: AxisResult): number {
  return results.filter((each) => each === result).length
}
