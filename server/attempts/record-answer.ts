import 'server-only'
import { z } from 'zod'
import { mostHints } from '@/domain/attempts/hints'
import { pageAfter, positionAfter } from '@/domain/attempts/page-after'
import type { Viewer } from '@/server/access/viewer'
import { Refusal } from '@/server/errors'
import { whileArriving } from './arriving-answers'
import { flagQuestion } from './flag-question'
import { openHint } from './open-hint'
import { saveAnswer, saveAnswerInput } from './save-answer'
import { submitAnswer } from './submit-answer'

/** What the pressed button asks for beside keeping the answer. */
const intent = z
  .string()
  .regex(/^(save|check|next|previous|flag|unflag|hint|overview|go:\d{1,3})$/)
  .default('save')

const answerForm = z.object({
  question: z.string(),
  key: z.string(),
  basedOn: z.string().optional(),
  age: z.string().optional(),
  /** Where the question stands, from 0. */
  at: z.coerce.number().int().min(0).max(1_000),
  /** How many questions there are. */
  count: z.coerce.number().int().min(1).max(1_000),
  intent,
  /** Absent when the question was on the page but not to be answered. */
  answering: z.literal('1').optional(),
  /** The answer was checked already and is now scored by the learner: it stays a checked one. */
  checked: z.literal('1').optional(),
  certainty: z.enum(['1', '2', '3']).optional(),
  /** A flag that was set or taken off before, with an answer that has not been sent. */
  flag: z.enum(['0', '1']).optional(),
  /** How many hints the page showed. */
  hints: z.coerce.number().int().min(0).max(mostHints).default(0),
  /** For whom the page was made: on a shared computer somebody else may have signed in since. */
  learner: z.string().max(64).optional(),
})
type AnswerForm = z.output<typeof answerForm>

export type RecordedAnswer = {
  revision: number
  savedAt: string | null
  /** The page to show after it. */
  next: string
}

/** Does what a form on an attempt page asks: keeps the answer, then checks, flags or moves on. */
export async function recordAnswer(viewer: Viewer | null, { attemptId, form }: { attemptId: string; form: FormData }): Promise<RecordedAnswer> {
  const fields = parseAnswerForm(form)
  const learner = signedIn(viewer, fields)
  const { intent, question, answering } = fields
  const input = saveAnswerInput.safeParse({ ...fields, attemptId, form, answering: answering === '1', position: positionAfter(fields) })
  if (!input.success) throw malformed()
  const isCheck = intent === 'check' || fields.checked === '1'
  const keep = isCheck ? submitAnswer : saveAnswer
  const { savedAt, revision } = await whileArriving({ attemptId, learnerId: learner.id }, () => keep(learner, input.data))
  if (intent === 'hint') await openHint(learner, { attemptId, question, seen: fields.hints })
  const isFlagged = flagAsked(fields)
  if (isFlagged !== null) await flagQuestion(learner, { attemptId, question, isFlagged })
  return { revision, savedAt: savedAt?.toISOString() ?? null, next: pageAfter(attemptId, fields, revision) }
}

function flagAsked({ intent, flag }: AnswerForm): boolean | null {
  if (intent === 'flag' || intent === 'unflag') return intent === 'flag'
  return flag === undefined ? null : flag === '1'
}

function parseAnswerForm(form: FormData): AnswerForm {
  const fields = answerForm.safeParse(Object.fromEntries(form))
  if (!fields.success) throw malformed()
  return fields.data
}

function signedIn(viewer: Viewer | null, { learner }: AnswerForm): Viewer {
  if (!viewer) throw new Refusal('signed-out', 'You are no longer signed in.')
  if (learner && learner !== viewer.id) throw new Refusal('signed-out', 'Somebody else has signed in on this device.')
  return viewer
}

function malformed(): Refusal {
  return new Refusal('malformed', 'This form is not complete, so nothing was saved. Open the attempt again.')
}
