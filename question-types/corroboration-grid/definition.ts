import { standings as relations } from '@/domain/knowledge/claims'
import { standingMeanings, standingNames } from '@/domain/knowledge/kind-names'
import { presentBase } from '../base'
import type { Bucket, PaperCell, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { costInWords } from '../guess-correction'
import { examples } from './examples'
import { cellName, cellsInOrder, explain, noteOn } from './explain'
import { chance, grade } from './grade'
import { authored, cellId, compareArticles, response } from './schema'
import type { Authored, Cell, Presented, Response } from './schema'

export const corroborationGrid: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Corroboration grid',
  about: 'Say of each claim which articles agree, conflict, are silent or only repeat a report that another one carries.',
  authored,
  response,
  // Claims keep the author's order and articles their numbers: neither says anything about the key.
  present: (question) => ({
    ...presentBase(question, scoringRule()),
    type: 'corroboration-grid',
    claims: question.claims.map(({ id, text }) => ({ id, text })),
    articles: inNumberOrder(question),
    asked: cellsInOrder(question).map(cellId),
  }),
  fromForm,
  belongs: ({ cells }, given) => Object.keys(given.cells).every((id) => cells.some((cell) => cellId(cell) === id)),
  isComplete: ({ cells }, given) => cells.every((cell) => given.cells[cellId(cell)] !== undefined),
  grade,
  modelAnswer: ({ cells }) => ({ cells: Object.fromEntries(cells.map((cell) => [cellId(cell), cell.value])) }),
  classify: (question, given) =>
    cellsInOrder(question).flatMap((cell) => {
      const value = given.cells[cellId(cell)]
      return value === undefined ? [] : [`${cellId(cell)}:${value}`]
    }),
  buckets: (question) => cellsInOrder(question).flatMap((cell) => bucketsOf(question, cell)),
  summarise: (question, given) =>
    cellsInOrder(question)
      .flatMap((cell) => {
        const value = given.cells[cellId(cell)]
        return value === undefined ? [] : [`${cellName(question, cell)}: ${standingNames[value]}`]
      })
      .join('; '),
  scoringRule,
  explain,
  chance,
  guess: ({ cells }, random) => ({ cells: Object.fromEntries(cells.map((cell) => [cellId(cell), relations[random.below(relations.length)] ?? 'silent'])) }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ cells }) => cells.flatMap(({ paras }) => paras),
  offersNotStated: () => true,
  examples,
}

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  return fields && { cells: fields }
}

function inNumberOrder({ articles }: Authored): string[] {
  return [...articles].sort(compareArticles)
}

function bucketsOf(question: Authored, cell: Cell): Bucket[] {
  const { paras } = noteOn(question, cell, null)
  return relations.map((value) => ({
    id: `${cellId(cell)}:${value}`,
    label: `${cellName(question, cell)}: ${standingNames[value]}`,
    right: value === cell.value,
    misconception: cell.misconceptions?.[value],
    paras,
  }))
}

function paper(question: Authored): PaperPart[] {
  const articles = inNumberOrder(question)
  const cellOf = (claim: string, article: string): PaperCell => {
    const cell = question.cells.find((each) => each.claim === claim && each.article === article)
    return cell ? { answer: [standingNames[cell.value], ...cell.paras].join(', ') } : null
  }
  return [
    { kind: 'list', label: 'Write one of these words in each cell', items: relations.map((value) => `${standingNames[value]}: ${standingMeanings[value]}`) },
    {
      kind: 'table',
      head: ['Claim', ...articles],
      rows: question.claims.map(({ id, text }) => ({ head: text, cells: articles.map((article) => cellOf(id, article)) })),
    },
  ]
}

function words({ claims, cells }: Authored): Words[] {
  const nameOf = ({ claim, article }: Cell) => `cell ${claim} × ${article}`
  return [
    ...claims.map(({ id, text }) => ({ at: `claim ${id}`, text, isFeedback: false })),
    ...cells.map((cell) => ({ at: `feedback on ${nameOf(cell)}`, text: cell.feedback, isFeedback: true })),
    ...cells.flatMap((cell) => (cell.rationale ? [{ at: `rationale of ${nameOf(cell)}`, text: cell.rationale, isFeedback: true }] : [])),
  ]
}

function scoringRule(): string {
  return `Each right cell earns a share. Each wrong or empty one takes ${costInWords(relations.length)} away, which corrects for guessing. Marks never go below zero.`
}
