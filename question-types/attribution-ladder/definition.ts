import { inSeededOrder } from '@/domain/attempts/seeded-order'
import { rungName, rungs as allRungs } from '@/components/ui/rungs'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields, wholeNumber } from '../form-fields'
import { examples } from './examples'
import { explain, inTextOrder } from './explain'
import { chance, grade } from './grade'
import { authored, response } from './schema'
import type { Authored, Claim, OfferedWords, Presented, PresentedClaim, Response } from './schema'

export const attributionLadder: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Attribution ladder',
  about: 'Place claims on a ladder of six rungs, by how well we can tell who says so, and choose the printed words that show it.',
  authored,
  response,
  present: (question, seed) => ({
    ...presentBase(question, scoringRule()),
    type: 'attribution-ladder',
    claims: inTextOrder(question.claims).map((claim) => presentClaim(question, claim, seed)),
  }),
  fromForm,
  belongs: ({ claims }, { rungs, words }) =>
    Object.keys(rungs).every((id) => claims.some((claim) => claim.id === id)) &&
    Object.entries(words).every(([id, chosen]) => claims.some((claim) => claim.id === id && claim.fragments.some((each) => each.id === chosen))),
  isComplete: ({ claims }, { rungs, words }) => claims.every(({ id }) => rungs[id] !== undefined && words[id] !== undefined),
  grade,
  modelAnswer: ({ claims }) => ({
    rungs: Object.fromEntries(claims.map(({ id, rung }) => [id, rung])),
    words: Object.fromEntries(claims.flatMap(({ id, fragments }) => fragments.filter(({ key }) => key).slice(0, 1).map((each) => [id, each.id]))),
  }),
  classify: (question, { rungs, words }) =>
    inTextOrder(question.claims).flatMap(({ id }) => [
      ...(rungs[id] === undefined ? [] : [rungBucketId(id, rungs[id])]),
      ...(words[id] === undefined ? [] : [wordsBucketId(id, words[id])]),
    ]),
  buckets: (question) => inTextOrder(question.claims).flatMap(bucketsOf),
  summarise: (question, { rungs, words }) => inTextOrder(question.claims).flatMap((claim) => summaryOf(claim, rungs[claim.id], words[claim.id])).join('; '),
  scoringRule,
  explain,
  chance,
  guess: ({ claims }, random) => ({
    rungs: Object.fromEntries(claims.map(({ id }) => [id, 1 + random.below(allRungs.length)])),
    words: Object.fromEntries(claims.map(({ id, fragments }) => [id, fragments[random.below(fragments.length)]?.id ?? ''])),
  }),
  selfScored: false,
  paper,
  words: wordsOf,
  quotations: ({ claims }) => claims.flatMap(({ fragments }) => fragments.map(({ para, quote }) => ({ para, quote }))),
  paragraphs: ({ claims }) => [...new Set(claims.flatMap(({ para, fragments }) => [para, ...fragments.map((each) => each.para)]))],
  examples,
}

function presentClaim(question: Authored, claim: Claim, seed: string): PresentedClaim {
  return {
    id: claim.id,
    text: claim.text,
    para: claim.para,
    fragments: fragmentsInOrder(question, claim, seed).map(({ id, para, quote }) => ({ id, para, quote })),
  }
}

function fragmentsInOrder(question: Authored, claim: Claim, seed: string): OfferedWords[] {
  return inSeededOrder(claim.fragments, `${seed}/${question.id}/${claim.id}`)
}

/** `response.rung.<claim>` and `response.words.<claim>`; any other field is handed on, to be refused. */
function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  if (!fields) return null
  const entries = Object.entries(fields)
  if (!entries.every(([name]) => /^(rung|words)\.[^.]+$/.test(name))) return fields
  const partOf = (part: string) => entries.filter(([name]) => name.startsWith(part)).map(([name, value]) => [name.slice(part.length), value] as const)
  return {
    rungs: Object.fromEntries(partOf('rung.').map(([id, value]) => [id, wholeNumber(value)])),
    words: Object.fromEntries(partOf('words.')),
  }
}

function rungBucketId(claim: string, rung: number): string {
  return `${claim}:rung:${rung}`
}

function wordsBucketId(claim: string, fragment: string): string {
  return `${claim}:words:${fragment}`
}

function bucketsOf(claim: Claim): Bucket[] {
  const codes = new Map(Object.entries(claim.misconceptions ?? {}))
  return [
    ...allRungs.map(({ rung }) => ({
      id: rungBucketId(claim.id, rung),
      label: `${claim.text} → ${rungName(rung)}`,
      right: rung === claim.rung,
      misconception: codes.get(String(rung)),
      paras: [claim.para],
    })),
    ...claim.fragments.map(({ id, quote, key, misconception, para }) => ({
      id: wordsBucketId(claim.id, id),
      label: `${claim.text} → words: “${quote}”`,
      right: key === true,
      misconception,
      paras: [para],
    })),
  ]
}

function summaryOf(claim: Claim, rung: number | undefined, words: string | undefined): string[] {
  if (rung === undefined && words === undefined) return []
  const quote = claim.fragments.find(({ id }) => id === words)?.quote
  return [`${claim.text} → ${rung === undefined ? 'no rung' : `rung ${rung}`}, ${quote === undefined ? 'no words' : `“${quote}”`}`]
}

function paper(question: Authored, seed: string): PaperPart[] {
  return [
    { kind: 'list', label: 'The rungs, from the top', items: allRungs.map(({ rung }) => rungName(rung)) },
    ...inTextOrder(question.claims).flatMap((claim, index): PaperPart[] => [
      { kind: 'table', label: `Claim ${index + 1}`, head: ['Claim', 'Paragraph', 'Rung, 1 to 6'], rows: [{ head: claim.text, cells: [{ text: claim.para }, { answer: String(claim.rung) }] }] },
      {
        kind: 'choices',
        label: `The printed words that show the rung of claim ${index + 1}`,
        many: false,
        choices: fragmentsInOrder(question, claim, seed).map(({ para, quote, key }) => ({ text: `“${quote}” (${para})`, isRight: key === true })),
      },
    ]),
  ]
}

function wordsOf({ claims }: Authored): Words[] {
  return claims.flatMap(({ id, text, feedback, fragments }) => [
    { at: `claim ${id}`, text, isFeedback: false },
    { at: `feedback on claim ${id}`, text: feedback, isFeedback: true },
    ...fragments.map((each) => ({ at: `feedback on words ${each.id} of claim ${id}`, text: each.feedback, isFeedback: true })),
  ])
}

function scoringRule(): string {
  return 'Each claim counts the same: the right rung earns it all, the next rung about five sixths, two rungs off about a third, and without words that show the rung you get half of that.'
}
