import type { PaperCell, PaperPart } from './define'
import { letterAt } from './letters'
import { explainResponse, modelAnswer, paperOf, scoringRule } from './registry'
import type { AuthoredQuestion } from './registry'

type PlainTextOptions = {
  /** Decides the order of options, as on the screen. */
  seed: string
  number: number
  /** Whether the right answer and its passages follow the question. */
  withKey: boolean
}

/** A question as plain text, for an export or a mail: lines of text, no markup. Without the key it holds nothing of the key. */
export function plainTextOf(question: AuthoredQuestion, { seed, number, withKey }: PlainTextOptions): string {
  const exhibit = (question.exhibit ?? []).map(({ para, quote }) => `   “${quote}” (${para})`)
  const parts = paperOf(question, seed)
  return [
    `${number}. ${question.stem}`,
    ...(question.setUp ? [`   ${question.setUp}`] : []),
    ...exhibit,
    `   [${scoringRule(question)} Marks: ${question.weight}]`,
    ...parts.flatMap(blankLines),
    ...(withKey ? ['   Key:', ...parts.flatMap(keyLines), `   Decided by: ${explainResponse(question, modelAnswer(question)).paras.join(', ')}`] : []),
  ].join('\n')
}

function blankLines(part: PaperPart): string[] {
  return [...(part.label ? [`   ${part.label}`] : []), ...bodyLines(part)]
}

function bodyLines(part: PaperPart): string[] {
  switch (part.kind) {
    case 'choices':
      return part.choices.map(({ text }, index) => `   ${part.many ? '[ ]' : '( )'} ${letterAt(index)} ${text}`)
    case 'table':
      return [`   ${part.head.join(' | ')}`, ...part.rows.map(({ head, cells }) => `   ${[head, ...cells.map(blankCell)].join(' | ')}`)]
    case 'lines':
      return Array.from({ length: part.lines }, () => `   ${'_'.repeat(60)}`)
    case 'text':
      return [`   ${part.text}`]
    case 'list':
      return part.items.map((item) => `   - ${item}`)
  }
}

function keyLines(part: PaperPart): string[] {
  switch (part.kind) {
    case 'choices':
      return part.choices.flatMap(({ text, isRight }, index) => (isRight ? [`   ${letterAt(index)} ${text}`] : []))
    case 'table':
      return part.rows.map(({ head, cells }) => `   ${[head, ...cells.map(keyCell)].join(' | ')}`)
    case 'lines':
      return [`   ${part.answer}`]
    case 'text':
      return part.answer ? [`   ${part.answer}`] : []
    case 'list':
      return []
  }
}

function blankCell(cell: PaperCell): string {
  if (cell === null) return '–'
  return 'text' in cell ? cell.text : '____'
}

function keyCell(cell: PaperCell): string {
  return cell !== null && 'answer' in cell ? cell.answer : blankCell(cell)
}
