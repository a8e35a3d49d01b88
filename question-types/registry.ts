import { z } from 'zod'
import type { RandomSource } from '@/domain/attempts/seeded-order'
import type { Bucket, Choices, Explanation, Grade, PaperPart, QuestionTypeDefinition, RubricRow, Words } from './define'
import { attributionLadder } from './attribution-ladder/definition'
import { brief } from './brief/definition'
import { compare } from './compare/definition'
import { evidenceMarking } from './evidence-marking/definition'
import { highlight } from './highlight/definition'
import { inTextMenus } from './in-text-menus/definition'
import { matching } from './matching/definition'
import { map } from './map/definition'
import { matrix } from './matrix/definition'
import { multipleResponse } from './multiple-response/definition'
import { numberOrDate } from './number-or-date/definition'
import { ordering } from './ordering/definition'
import { repair } from './repair/definition'
import { provenance } from './provenance/definition'
import { shortAnswer } from './short-answer/definition'
import { singleChoice } from './single-choice/definition'
import { categorise } from './categorise/definition'
import { corroborationGrid } from './corroboration-grid/definition'
import { statementGrid } from './statement-grid/definition'
import { twoAxis } from './two-axis/definition'
import { twoTier } from './two-tier/definition'
import { typedAnswer } from './typed-answer/definition'

const registry = {
  'single-choice': singleChoice,
  'multiple-response': multipleResponse,
  'two-tier': twoTier,
  matrix,
  ordering,
  'short-answer': shortAnswer,
  'typed-answer': typedAnswer,
  'number-or-date': numberOrDate,
  brief,
  'attribution-ladder': attributionLadder,
  matching,
  provenance,
  'evidence-marking': evidenceMarking,
  compare,
  repair,
  'in-text-menus': inTextMenus,
  highlight,
  'statement-grid': statementGrid,
  'corroboration-grid': corroborationGrid,
  categorise,
  map,
  'two-axis': twoAxis,
}

export type QuestionType = keyof typeof registry
export type AuthoredOf = { [T in QuestionType]: z.output<(typeof registry)[T]['authored']> }
export type ResponseOf = { [T in QuestionType]: z.output<(typeof registry)[T]['response']> }
export type PresentedOf = { [T in QuestionType]: ReturnType<(typeof registry)[T]['present']> }

/** A question with its key. It never leaves the server. */
export type AuthoredQuestion = AuthoredOf[QuestionType]
/** A question as a student sees it before answering. */
export type PresentedQuestion = PresentedOf[QuestionType]
export type QuestionResponse = ResponseOf[QuestionType]

// Indexing this by a generic T is what lets the functions below pair a question with its own type's code without a cast.
export const definitions: {
  [T in QuestionType]: QuestionTypeDefinition<AuthoredOf[T], PresentedOf[T], ResponseOf[T]>
} = registry

// The keys of an object literal are exactly the keys of its type.
export const questionTypes = Object.keys(registry) as QuestionType[]

type Authored<T extends QuestionType> = AuthoredOf[T] & { type: T }

const typed = z.looseObject({ type: z.enum(questionTypes, `"type" is one of: ${questionTypes.join(', ')}.`) })

/** Reads `type` first, then the rest as that type asks: an author sees what is wrong with this kind of question. */
export const questionSchema = z.unknown().transform((raw, context): AuthoredQuestion => {
  const head = typed.safeParse(raw)
  const parsed = head.success ? definitions[head.data.type].authored.safeParse(raw) : head
  if (parsed.success && head.success) return parsed.data as AuthoredQuestion // Success of both means that the type's own schema made it.
  for (const { path, message } of parsed.error?.issues ?? []) context.issues.push({ code: 'custom', path, message, input: raw })
  return z.NEVER
})

/** The question that an author wrote. Throws a ZodError whose issues have paths into it. */
export function parseQuestion(raw: unknown): AuthoredQuestion {
  return questionSchema.parse(raw)
}

/** What a student sees before answering. The same question and seed give the same order on any machine. */
export function presentQuestion<T extends QuestionType>(question: Authored<T>, seed: string): PresentedOf[T] {
  const type: T = question.type
  return definitions[type].present(question, seed)
}

/** The raw response in a submitted form, for parseResponse; null when nothing was filled in. */
export function responseFromForm(question: { type: QuestionType }, form: FormData): unknown {
  return definitions[question.type].fromForm(form)
}

export type ParsedResponse<T extends QuestionType> = { ok: true; response: ResponseOf[T] } | { ok: false; message: string }

/** A response of the right shape whose every id this question offers, or a sentence for the person who sent it. */
export function parseResponse<T extends QuestionType>(question: Authored<T>, raw: unknown): ParsedResponse<T> {
  const type: T = question.type
  const parsed = definitions[type].response.safeParse(raw)
  if (!parsed.success) return { ok: false, message: definitions[type].refusal?.(question, raw) ?? 'This answer does not fit the question. Reload the page and answer again.' }
  if (!definitions[type].belongs(question, parsed.data)) return { ok: false, message: 'This answer belongs to another question or to an older version of it. Reload the page and answer again.' }
  return { ok: true, response: parsed.data }
}

/** Whether nothing is left to fill in. */
export function isComplete<T extends QuestionType>(question: Authored<T>, response: ResponseOf[T]): boolean {
  const type: T = question.type
  return definitions[type].isComplete(question, response)
}

/** The fraction that a response earns, from 0 to 1. No response earns 0: that is for the caller. */
export function gradeResponse<T extends QuestionType>(question: Authored<T>, response: ResponseOf[T]): Grade {
  const type: T = question.type
  return definitions[type].grade(question, response)
}

export function modelAnswer<T extends QuestionType>(question: Authored<T>): ResponseOf[T] {
  const type: T = question.type
  return definitions[type].modelAnswer(question)
}

/** A response filled in at random, for tests and for made-up classes. */
export function guessResponse<T extends QuestionType>(question: Authored<T>, random: RandomSource): ResponseOf[T] {
  const type: T = question.type
  return definitions[type].guess(question, random)
}

/** The fraction that answering at random earns on average, or a bound above it. */
export function chanceLevel<T extends QuestionType>(question: Authored<T>): number {
  const type: T = question.type
  return definitions[type].chance(question)
}

export function classifyResponse<T extends QuestionType>(question: Authored<T>, response: ResponseOf[T]): string[] {
  const type: T = question.type
  return definitions[type].classify(question, response)
}

export function bucketsOf<T extends QuestionType>(question: Authored<T>): Bucket[] {
  const type: T = question.type
  return definitions[type].buckets(question)
}

export function summariseResponse<T extends QuestionType>(question: Authored<T>, response: ResponseOf[T]): string {
  const type: T = question.type
  return definitions[type].summarise(question, response)
}

export function scoringRule<T extends QuestionType>(question: Authored<T>): string {
  const type: T = question.type
  return definitions[type].scoringRule(question)
}

/** Everything the student is told once the mode reveals it; null is a question left unanswered. */
export function explainResponse<T extends QuestionType>(question: Authored<T>, response: ResponseOf[T] | null): Explanation {
  const type: T = question.type
  return definitions[type].explain(question, response)
}

/** Whether the student gives the marks, after the reveal, in the follow-up view. */
export function isSelfScored(question: { type: QuestionType }): boolean {
  return definitions[question.type].selfScored
}

/** The parts of the question on paper. What only the key may print stands in `isRight` and `answer`. */
export function paperOf<T extends QuestionType>(question: Authored<T>, seed: string): PaperPart[] {
  const type: T = question.type
  return definitions[type].paper(question, seed)
}

/** Our own prose in the question that its type adds to the base. */
export function wordsOf<T extends QuestionType>(question: Authored<T>): Words[] {
  const type: T = question.type
  return definitions[type].words(question)
}

/** Paragraphs that the question names beside its evidence and its exhibit. */
export function paragraphsNamedIn<T extends QuestionType>(question: Authored<T>): string[] {
  const type: T = question.type
  return definitions[type].paragraphs(question)
}

/** Printed words that the question shows beside its evidence and its exhibit. */
export function quotationsIn<T extends QuestionType>(question: Authored<T>): { para: string; quote: string }[] {
  const type: T = question.type
  return definitions[type].quotations?.(question) ?? []
}

/** The options of a question that has some. */
export function choicesOf<T extends QuestionType>(question: Authored<T>): Choices | null {
  const type: T = question.type
  return definitions[type].choices?.(question) ?? null
}

/** Whether an answer can be "not stated"; null where the form of the question has no place for it. */
export function offersNotStated<T extends QuestionType>(question: Authored<T>): boolean | null {
  const type: T = question.type
  return definitions[type].offersNotStated?.(question) ?? null
}

/** The rows on which a person scores a response; empty where the machine gives all marks. */
export function rubricRows<T extends QuestionType>(question: Authored<T>): RubricRow[] {
  const type: T = question.type
  return definitions[type].rubric?.rows(question) ?? []
}

/** The levels that the student gave, by row; null while nothing is scored. */
export function ownScores<T extends QuestionType>(question: Authored<T>, response: ResponseOf[T]): Record<string, number> | null {
  const type: T = question.type
  return definitions[type].rubric?.scores(response) ?? null
}

/** The same response with a teacher's levels in place of the student's. */
export function withScores<T extends QuestionType>(question: Authored<T>, response: ResponseOf[T], scores: Record<string, number>): ResponseOf[T] {
  const type: T = question.type
  return definitions[type].rubric?.withScores(response, scores) ?? response
}
