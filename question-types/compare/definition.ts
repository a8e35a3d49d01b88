import { quoted } from '@/domain/lessons/curly-quotes'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { examples } from './examples'
import { addedHeading, addedName, explain, placeName, reviewRows, segmentName } from './explain'
import { addedPair, chance, grade, leftPairs } from './grade'
import type { LeftPair } from './grade'
import { kindLabels, kinds } from './kinds'
import { authored, response } from './schema'
import type { Authored, Pair, Presented, PresentedVersion, Response, Version } from './schema'
import { letteredSegments, nothing, numberedSegments, piecesOf } from './segments'
import type { Segment } from './segments'

export const compare: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Compare two versions',
  about: 'Match the pieces of two printed versions and say what changed: nothing, a cut, a swap, an addition, or the speaker.',
  authored,
  response,
  // Both versions keep the order of their texts, which anybody can read off the articles.
  present: (question) => ({
    ...presentBase(question, scoringRule()),
    type: 'compare',
    left: presentVersion(question.left, numberedSegments(question.left.fragments)),
    right: presentVersion(question.right, letteredSegments(question.right.fragments)),
  }),
  fromForm,
  belongs: (question, { match, change, added }) => {
    const left = numberedSegments(question.left.fragments).map(({ id }) => id)
    const places = placesOf(question)
    return [...Object.keys(match), ...Object.keys(change)].every((id) => left.includes(id)) && [...Object.values(match), ...(added ? [added] : [])].every((place) => places.includes(place))
  },
  isComplete: (question, given) => reviewRows(question, given).every(({ match, change }) => match !== 'empty' && change !== 'empty'),
  grade,
  modelAnswer: (question) => ({
    match: byLeft(question, ({ right }) => right ?? nothing),
    change: byLeft(question, ({ kind }) => kind),
    added: addedPair(question)?.right ?? nothing,
  }),
  classify: (question, { match, change, added }) => [
    ...leftPairs(question).flatMap(({ left }) => [...bucketId(`match:${left}`, match[left]), ...bucketId(`change:${left}`, change[left])]),
    ...bucketId('added', added),
  ],
  buckets: (question) => [...leftPairs(question).flatMap((pair) => bucketsOf(question, pair)), ...addedBuckets(question)],
  summarise: (question, given) => reviewRows(question, given).map((row) => `${row.about}: ${row.given}`).join(' | '),
  scoringRule,
  explain,
  chance,
  guess: (question, random) => {
    const places = placesOf(question)
    const place = () => places[random.below(places.length)] ?? nothing
    return { match: byLeft(question, place), change: byLeft(question, () => kinds[random.below(kinds.length)] ?? 'same'), added: place() }
  },
  selfScored: false,
  paper,
  words,
  paragraphs: ({ left, right }) => [left.para, right.para].flatMap((para) => para ?? []),
  // A version from elsewhere cannot be compared with an article.
  quotations: ({ left, right }) => [left, right].flatMap(({ para, fragments }) => (para ? fragments.map((fragment) => ({ para, quote: piecesOf(fragment).join(' ') })) : [])),
  examples,
}

/** Reads `response.match.1`, `response.change.1` and `response.added`. Anything else is handed on as it is, to be refused. */
function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  if (!fields) return null
  const { added, ...rest } = fields
  const parts: Record<string, Record<string, unknown>> = { match: {}, change: {} }
  for (const [name, value] of Object.entries(rest)) {
    const [part = '', id = '', ...more] = name.split('.')
    const values = Object.hasOwn(parts, part) ? parts[part] : undefined
    if (!values || more.length > 0) return fields
    values[id] = value
  }
  return 'added' in fields ? { ...parts, added } : parts
}

function presentVersion({ label, para }: Version, segments: Segment[]): PresentedVersion {
  return { label, para, segments }
}

function placesOf({ right }: Authored): string[] {
  return [...letteredSegments(right.fragments).map(({ id }) => id), nothing]
}

function byLeft<Value>(question: Authored, valueOf: (pair: LeftPair) => Value): Record<string, Value> {
  return Object.fromEntries(leftPairs(question).map((pair) => [String(pair.left), valueOf(pair)]))
}

function bucketId(part: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${part}:${value}`]
}

function bucketsOf(question: Authored, pair: LeftPair): Bucket[] {
  const name = segmentName(numberedSegments(question.left.fragments), String(pair.left))
  const paras = [question.left.para, question.right.para].flatMap((para) => para ?? [])
  const places = placesOf(question).map((place): Bucket => ({ id: `match:${pair.left}:${place}`, label: `${name} → ${placeName(question, place)}`, right: place === (pair.right ?? nothing), paras }))
  const changes = kinds.map((kind): Bucket => ({
    id: `change:${pair.left}:${kind}`,
    label: `${name}: ${kindLabels[kind]}`,
    right: kind === pair.kind || kind === pair.alsoRight,
    misconception: pair.mistakes?.[kind]?.misconception,
    paras,
  }))
  return [...places, ...changes]
}

function addedBuckets(question: Authored): Bucket[] {
  const right = addedPair(question)?.right ?? nothing
  return placesOf(question).map((place) => ({ id: `added:${place}`, label: `${addedHeading}: ${addedName(question, place)}`, right: place === right, paras: question.right.para ? [question.right.para] : [] }))
}

function paper(question: Authored): PaperPart[] {
  const left = numberedSegments(question.left.fragments)
  const name = ({ id, text }: Segment) => `${id} ${quoted(text)}`
  const kindsRight = ({ kind, alsoRight }: Pair) => [kind, ...(alsoRight ? [alsoRight] : [])].map((each) => kindLabels[each]).join(' or ')
  const answers = leftPairs(question).map((pair) => ({
    head: segmentName(left, String(pair.left)),
    cells: [{ answer: pair.right ?? 'Nothing' }, { answer: kindsRight(pair) }],
  }))
  return [
    { kind: 'list', label: `First version: ${question.left.label}`, items: left.map(name) },
    { kind: 'list', label: `Second version: ${question.right.label}`, items: letteredSegments(question.right.fragments).map(name) },
    { kind: 'list', label: 'What changed', items: kinds.map((kind) => kindLabels[kind]) },
    {
      kind: 'table',
      label: 'Write the letter of the fragment, or “nothing” where there is none.',
      head: ['First version', 'In the second version', 'What changed'],
      rows: [...answers, { head: addedHeading, cells: [{ answer: addedPair(question)?.right ?? 'Nothing' }, null] }],
    },
  ]
}

function words({ left, right, pairs }: Authored): Words[] {
  return [
    { at: 'label on the left', text: left.label, isFeedback: false },
    { at: 'label on the right', text: right.label, isFeedback: false },
    ...pairs.map((pair) => ({ at: `feedback on pair ${pair.left ?? '–'} ${pair.right ?? '–'}`, text: pair.feedback, isFeedback: true })),
  ]
}

function scoringRule(): string {
  return 'Half the marks are for the matches, half for the changes. Each match counts the same, and so does each change.'
}
