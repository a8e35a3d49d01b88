import { compareParagraphIds } from '@/domain/lessons/paragraph-id'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { examples } from './examples'
import { explain, noteOn } from './explain'
import { chance, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Presented, Response, Statement } from './schema'
import { inAttemptOrder } from './statement-order'
import { verdictLabels, verdicts } from './verdicts'

export const statementGrid: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Statement grid',
  about: 'Say of each statement whether named paragraphs make it true, make it false or do not state it.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'statement-grid',
    paras: inTextOrder(question.paras),
    statements: inAttemptOrder(question, seed).map(({ id, text }) => ({ id, text })),
  }),
  fromForm,
  belongs: ({ statements }, given) => Object.keys(given.verdicts).every((id) => statements.some((statement) => statement.id === id)),
  isComplete: ({ statements }, given) => statements.every(({ id }) => given.verdicts[id] !== undefined),
  grade,
  modelAnswer: ({ statements }) => ({ verdicts: Object.fromEntries(statements.map(({ id, key }) => [id, key])) }),
  classify: ({ statements }, given) =>
    statements.flatMap(({ id }) => {
      const verdict = given.verdicts[id]
      return verdict === undefined ? [] : [`${id}:${verdict}`]
    }),
  buckets: (question) => question.statements.flatMap((statement) => bucketsOf(question, statement)),
  summarise: ({ statements }, given) =>
    statements
      .flatMap(({ id, text }) => {
        const verdict = given.verdicts[id]
        return verdict === undefined ? [] : [`${text} ${verdictLabels[verdict]}`]
      })
      .join('; '),
  scoringRule,
  explain,
  chance,
  guess: ({ statements }, random) => ({ verdicts: Object.fromEntries(statements.map(({ id }) => [id, verdicts[random.below(verdicts.length)] ?? 'true'])) }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ paras }) => paras,
  offersNotStated: () => true,
  examples,
}

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  return fields && { verdicts: fields }
}

function inTextOrder(paras: readonly string[]): string[] {
  return [...paras].sort(compareParagraphIds)
}

function bucketsOf(question: Authored, statement: Statement): Bucket[] {
  const { paras } = noteOn(question, statement, null)
  return verdicts.map((verdict) => ({
    id: `${statement.id}:${verdict}`,
    label: `${verdictLabels[verdict]}: ${statement.text}`,
    right: verdict === statement.key,
    misconception: statement.misconceptions?.[verdict],
    paras,
  }))
}

function paper(question: Authored, seed: string): PaperPart[] {
  const labels = verdicts.map((verdict) => verdictLabels[verdict])
  return [
    { kind: 'list', label: 'The paragraphs', items: inTextOrder(question.paras) },
    { kind: 'list', label: 'Write one of these beside each statement', items: labels },
    {
      kind: 'table',
      head: ['Statement', 'Your answer'],
      rows: inAttemptOrder(question, seed).map(({ text, key, paras }) => ({ head: text, cells: [{ answer: [verdictLabels[key], ...paras].join(', ') }] })),
    },
  ]
}

function words({ statements }: Authored): Words[] {
  return [
    ...statements.map(({ id, text }) => ({ at: `statement ${id}`, text, isFeedback: false })),
    ...statements.map(({ id, feedback }) => ({ at: `feedback on statement ${id}`, text: feedback, isFeedback: true })),
    ...statements.flatMap(({ id, rationale }) => (rationale ? [{ at: `rationale of statement ${id}`, text: rationale, isFeedback: true }] : [])),
  ]
}

function scoringRule(): string {
  return 'Every statement counts the same. It is “Not stated here” when the paragraphs do not decide it, whatever else you know.'
}
