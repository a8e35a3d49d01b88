import { paragraphIdsIn } from '@/domain/lessons/paragraph-id'
import { presentBase } from '../base'
import type { Bucket, PaperPart, QuestionTypeDefinition, Words } from '../define'
import { responseFields } from '../form-fields'
import { bearingLabels, bearings } from './bearings'
import type { Bearing } from './bearings'
import { examples } from './examples'
import { explain } from './explain'
import { chance, grade } from './grade'
import { answerPrompt, piecesHint, piecesPrompt } from './prompts'
import { inTextOrder, nameOfPiece } from './piece-name'
import { authored, response } from './schema'
import type { Authored, Piece, Presented, Response } from './schema'

export const evidenceMarking: QuestionTypeDefinition<Authored, Presented, Response> = {
  name: 'Evidence marking',
  about: 'Say whether the evidence supports a claim, contradicts it or does not settle it, and mark the pieces that show it.',
  authored,
  response,
  present: (question) => ({
    ...presentBase(question, scoringRule()),
    type: 'evidence-marking',
    claim: question.claim,
    pieces: inTextOrder(question.pieces).map(({ id, para, quote, text }) => ({ id, para, quote, text })),
  }),
  fromForm,
  belongs: (question, { pieces }) => pieces.every((id) => question.pieces.some((piece) => piece.id === id)),
  isComplete: (_question, { answer, pieces }) => answer !== undefined && pieces.length > 0,
  grade,
  modelAnswer: (question) => ({ answer: question.answer, pieces: question.pieces.filter((piece) => piece.evidence).map((piece) => piece.id) }),
  classify: (question, { answer, pieces }) => [
    ...(answer === undefined ? [] : [`${answerPart}${answer}`]),
    ...question.pieces.flatMap((piece) => bucketOf(piece, pieces.includes(piece.id))),
  ],
  buckets: (question) => [...bearings.map((bearing) => answerBucket(question, bearing)), ...inTextOrder(question.pieces).flatMap(pieceBuckets)],
  summarise,
  scoringRule,
  explain,
  chance,
  guess: (question, random) => ({
    answer: bearings[random.below(bearings.length)],
    pieces: question.pieces.map((piece) => piece.id).filter(() => random.below(2) === 1),
  }),
  selfScored: false,
  paper,
  words,
  paragraphs: ({ pieces }) => pieces.map(({ para }) => para),
  quotations: ({ pieces }) => pieces.flatMap(({ para, quote }) => (quote === undefined ? [] : [{ para, quote }])),
  examples,
}

const answerPart = 'answer:'
const piecePart = 'piece:'
const missed = ':missed'

function fromForm(form: FormData): unknown {
  const fields = responseFields(form)
  if (!fields) return null
  const { piece = [], ...others } = fields
  return { ...others, pieces: Array.isArray(piece) ? piece : [piece] }
}

function bucketOf({ id, evidence }: Piece, isMarked: boolean): string[] {
  if (isMarked) return [`${piecePart}${id}`]
  return evidence ? [`${piecePart}${id}${missed}`] : []
}

function answerBucket({ answer, answers }: Authored, bearing: Bearing): Bucket {
  const { feedback, misconception } = answers[bearing]
  return { id: `${answerPart}${bearing}`, label: bearingLabels[bearing], right: bearing === answer, misconception, paras: paragraphIdsIn(feedback) }
}

function pieceBuckets(piece: Piece): Bucket[] {
  const { id, para, evidence, misconception } = piece
  const marked = { id: `${piecePart}${id}`, label: nameOfPiece(piece), right: evidence === true, misconception, paras: [para] }
  return evidence ? [marked, { id: `${marked.id}${missed}`, label: `Not marked: ${marked.label}`, right: false, paras: [para] }] : [marked]
}

function summarise(question: Authored, { answer, pieces }: Response): string {
  const marked = inTextOrder(question.pieces).filter((piece) => pieces.includes(piece.id)).map(nameOfPiece)
  return `${answer === undefined ? 'No answer' : bearingLabels[answer]} (${marked.length === 0 ? 'no piece' : marked.join('; ')})`
}

function paper({ claim, answer, pieces }: Authored): PaperPart[] {
  return [
    { kind: 'text', label: 'The claim', text: claim },
    { kind: 'choices', label: answerPrompt, many: false, choices: bearings.map((bearing) => ({ text: bearingLabels[bearing], isRight: bearing === answer })) },
    { kind: 'choices', label: `${piecesPrompt} ${piecesHint}`, many: true, choices: inTextOrder(pieces).map((piece) => ({ text: nameOfPiece(piece), isRight: piece.evidence === true })) },
  ]
}

function words({ claim, answers, pieces }: Authored): Words[] {
  return [
    { at: 'claim', text: claim, isFeedback: false },
    ...pieces.flatMap(({ id, text }) => (text ? [{ at: `piece ${id}`, text, isFeedback: false }] : [])),
    ...bearings.map((bearing) => ({ at: `feedback on the answer ${bearing}`, text: answers[bearing].feedback, isFeedback: true })),
    ...pieces.map(({ id, feedback }) => ({ at: `feedback on piece ${id}`, text: feedback, isFeedback: true })),
  ]
}

function scoringRule(): string {
  return 'Half the marks for the answer and half for the pieces, each scored apart. A piece of evidence earns a share, another piece takes a share away, and the pieces never earn less than zero.'
}
