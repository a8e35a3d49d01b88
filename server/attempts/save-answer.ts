import 'server-only'
import { z } from 'zod'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { readAnswerableQuestion } from './attempt-facts'
import { attemptFinished } from './attempt-refusals'
import type { WrittenAnswer } from './answer-writer'
import { keepAnswer } from './keep-answer'
import { positionIn, readResponse, saveOf } from './read-response'

/** What a browser sends about one answer, for saving and for checking alike. */
export const saveAnswerInput = z.object({
  attemptId: z.string().regex(/^[\w-]{1,64}$/),
  question: z.string().min(1).max(64),
  /** Chosen by the browser: sending the same save twice stores it once. */
  key: z.string().regex(/^[\w-]{8,64}(\.\d{1,9})?$/),
  /** The revision that the browser had last seen. */
  basedOn: z.coerce.number().int().min(0).max(1_000_000).default(0),
  /** How long ago it was answered, in milliseconds, as the browser measured it. */
  age: z.coerce.number().min(0).max(366 * 24 * 3_600_000).default(0),
  /** Where the learner is going, as a position in the order. */
  position: z.coerce.number().int().min(0).max(1_000).nullable().default(null),
  /** False when the question was on the page but not to be answered: then only the position is kept. */
  answering: z.boolean().default(true),
  /** How sure the learner is: 1 low, 2 fair, 3 high; null when it was not told. */
  certainty: z.coerce.number().int().min(1).max(3).nullable().default(null),
  form: z.instanceof(FormData),
})
export type SaveAnswerInput = z.output<typeof saveAnswerInput>

/** Keeps the answer to one question of an attempt that the viewer is making. Returns once it is on the disk. */
export async function saveAnswer(viewer: Viewer, input: SaveAnswerInput): Promise<WrittenAnswer> {
  const { attempt, quiz, question } = await readAnswerableQuestion(viewer, input.attemptId, input.question)
  const position = positionIn(quiz, input)
  if (!input.answering) return movePosition(viewer, input, position)
  const response = readResponse(question, input.form)
  return keepAnswer({ question, response }, { ...saveOf(input, attempt), submitted: false, fraction: null, position })
}

async function movePosition(viewer: Viewer, input: SaveAnswerInput, position: number | null): Promise<WrittenAnswer> {
  const where = { AND: [{ id: input.attemptId }, scopes.attempt.answerable(viewer)] }
  // Without anything to write, the database would count nothing as changed.
  const count = position === null ? await db.attempt.count({ where }) : (await db.attempt.updateMany({ where, data: { position } })).count
  if (count === 0) throw attemptFinished()
  return { revision: input.basedOn, savedAt: null }
}
