import { stanceNames } from '@/domain/knowledge/kind-names'
import { stances } from '@/domain/knowledge/positions'
import type { Stance } from '@/domain/knowledge/positions'
import { compareParagraphIds } from '@/domain/lessons/paragraph-id'
import { presentBase } from '../base'
import type { Bucket, PaperCell, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { examples } from './examples'
import { cellName, explain, reviewCells } from './explain'
import { answerTo, chance, grade, resultOf } from './grade'
import { authored, cellId, response } from './schema'
import type { AnsweredCell, Authored, Cell, Heading, Presented, Response } from './schema'

export const matrix: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Actor × issue matrix',
  about: 'Say who holds which position on which issue, with a paragraph for each cell, and mark what is not stated.',
  authored,
  response,
  // Rows, columns and paragraphs keep the author's and the articles' order: none of them says anything about the key.
  present: (question) => ({
    ...presentBase(question, scoringRule()),
    type: 'matrix',
    actors: question.actors.map(headingOf),
    issues: question.issues.map(headingOf),
    paras: [...question.paras].sort(compareParagraphIds),
    asked: reviewCells(question, null).map(({ cell }) => cellId(cell)),
  }),
  fromForm,
  belongs: (question, given) => given.cells.every((answered) => isAsked(question, answered) && (answered.para === undefined || question.paras.includes(answered.para))),
  isComplete: (question, given) => question.cells.every((cell) => isFilled(answerTo(cell, given))),
  grade,
  modelAnswer: (question) => ({
    cells: question.cells.map(({ actor, issue, stance, paras }) => ({ actor, issue, stance, ...(paras[0] ? { para: paras[0] } : {}) })),
  }),
  classify: (question, given) => question.cells.flatMap((cell) => bucketOf(cell, answerTo(cell, given))),
  buckets: (question) => reviewCells(question, null).flatMap(({ cell }) => bucketsOf(question, cell)),
  summarise: (question, given) => given.cells.map((answered) => `${cellName(question, answered)}: ${summaryOf(answered)}`).join('; '),
  scoringRule,
  explain,
  chance,
  guess: (question, random) => ({
    cells: question.cells.map(({ actor, issue }) => ({ actor, issue, stance: stances[random.below(stances.length)], para: question.paras[random.below(question.paras.length)] })),
  }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ paras }) => paras,
  offersNotStated: () => true,
  examples,
}

const otherParagraph = ':other-paragraph'

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  if (!fields) return null
  const cells = new Map<string, { [field: string]: unknown }>()
  for (const [part, value] of Object.entries(fields)) {
    const [actor = '', issue = '', field = '', ...rest] = part.split('.')
    if (rest.length > 0 || !['stance', 'para'].includes(field)) return fields
    const id = cellId({ actor, issue })
    cells.set(id, { ...(cells.get(id) ?? { actor, issue }), [field]: value })
  }
  return { cells: [...cells.values()] }
}

function headingOf({ id, label }: Heading): Heading {
  return { id, label }
}

function isAsked(question: Authored, answered: AnsweredCell): boolean {
  return question.cells.some((cell) => cellId(cell) === cellId(answered))
}

function isFilled(answered: AnsweredCell | undefined): boolean {
  return answered?.stance === 'not-stated' || (answered?.stance !== undefined && answered.para !== undefined)
}

function bucketOf(cell: Cell, answered: AnsweredCell | undefined): string[] {
  if (answered?.stance === undefined) return []
  const id = `${cellId(cell)}:${answered.stance}`
  return [resultOf(cell, answered) === 'wrong-paragraph' ? `${id}${otherParagraph}` : id]
}

function bucketsOf(question: Authored, cell: Cell): Bucket[] {
  const bucket = (stance: Stance): Bucket => ({
    id: `${cellId(cell)}:${stance}`,
    label: `${cellName(question, cell)}: ${stanceNames[stance]}`,
    right: stance === cell.stance,
    misconception: cell.misconceptions?.[stance],
    paras: cell.paras,
  })
  const all = stances.map(bucket)
  if (cell.stance === 'not-stated') return all
  const near = bucket(cell.stance)
  return [...all, { ...near, id: `${near.id}${otherParagraph}`, label: `${near.label}, with another paragraph`, right: false }]
}

function paper({ actors, issues, cells, paras }: Authored): PaperPart[] {
  const cellOf = (actor: string, issue: string): PaperCell => {
    const cell = cells.find((each) => each.actor === actor && each.issue === issue)
    return cell ? { answer: [stanceNames[cell.stance], ...cell.paras].join(', ') } : null
  }
  return [
    { kind: 'list', label: 'Positions', items: stances.map((stance) => stanceNames[stance]) },
    { kind: 'list', label: 'Paragraphs', items: [...paras].sort(compareParagraphIds) },
    {
      kind: 'table',
      head: ['Who', ...issues.map(({ label }) => label)],
      rows: actors.map((actor) => ({ head: actor.label, cells: issues.map((issue) => cellOf(actor.id, issue.id)) })),
    },
  ]
}

function words({ actors, issues, cells }: Authored): Words[] {
  return [
    ...[...actors, ...issues].map(({ id, label }) => ({ at: `heading ${id}`, text: label, isFeedback: false })),
    ...cells.map(({ actor, issue, feedback }) => ({ at: `feedback on cell ${actor} × ${issue}`, text: feedback, isFeedback: true })),
  ]
}

function summaryOf({ stance, para }: AnsweredCell): string {
  return [stance ? stanceNames[stance] : 'no position', ...(para ? [para] : [])].join(', ')
}

function scoringRule(): string {
  return 'Each cell counts the same. It is right when the position is right and, unless that is “Not stated here”, the paragraph shows it.'
}
