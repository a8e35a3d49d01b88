import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { decidingParagraphs } from '../base'
import type { Explanation, GradeStep, Note } from '../define'
import { countParts, notRightFirst, standingOfPart } from '../keyed-parts'
import type { Counts } from '../keyed-parts'
import type { Authored, Response, Statement } from './schema'
import { verdictLabels } from './verdicts'

export function explain(question: Authored, response: Response | null): Explanation {
  const notes = question.statements.map((statement) => noteOn(question, statement, response))
  const counts = countParts(notes.map(({ standing }) => standing))
  return {
    verdict: response ? verdictOn(counts) : 'Not answered. What the paragraphs say is shown beside each statement.',
    notes: notRightFirst(notes),
    steps: stepsOf(question.weight, counts),
    paras: decidingParagraphs(question),
    move: question.move,
  }
}

/** Feedback on a statement. What is not stated is not stated in any of the paragraphs, so it names them all. */
export function noteOn(question: Authored, statement: Statement, response: Response | null): Note {
  const standing = standingOfPart(response?.verdicts[statement.id], statement.key)
  const named = [...statement.paras, ...paragraphIdsIn(statement.feedback)]
  return {
    about: `${verdictLabels[statement.key]}: ${statement.text}`,
    text: statement.feedback,
    standing,
    paras: [...new Set(named.length > 0 ? named : question.paras)],
    ...(standing === 'wrong' ? { whyTempting: statement.rationale } : {}),
  }
}

function verdictOn({ right, wrong, empty }: Counts): string {
  const all = right + wrong + empty
  if (right === all) return `Right: all ${all} statements.`
  const start = `Right on ${right} of ${all} statements`
  return empty === 0 ? `${start}.` : `${start}. ${empty === 1 ? 'One is' : `${empty} are`} left empty.`
}

function stepsOf(weight: number, { right, wrong, empty }: Counts): GradeStep[] {
  const all = right + wrong + empty
  const share = weight / all
  return [
    { label: `${right} of ${all} statements right`, earned: right * share, available: weight, paras: [] },
    { label: `${wrong} not right`, earned: 0, available: 0, paras: [] },
    { label: `${empty} left empty`, earned: 0, available: 0, paras: [] },
  ].filter((step, index) => index === 0 || !step.label.startsWith('0 '))
}
