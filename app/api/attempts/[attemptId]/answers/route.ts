import { currentViewer } from '@/server/access/viewer'
import { assertSameOrigin } from '@/server/access/same-origin'
import { AnswerConflict, KeptAsLate } from '@/server/attempts/attempt-refusals'
import { recordAnswer, type RecordedAnswer } from '@/server/attempts/record-answer'
import { countSave } from '@/server/attempts/save-rate'
import { Refusal, statusOfRefusal } from '@/server/errors'
import { readFormBody } from '@/server/form-body'
import { conflictPage, keptAnswerPage, messagePage } from './plain-page'

const limitBytes = 64 * 1024
const cannotNow = 503

type Context = { params: Promise<{ attemptId: string }> }

/**
 * Saves one answer, with whatever else the pressed button asks for. Scripts get JSON; a form posted
 * without them is sent on to the next page, and keeps its answer in a page of its own when that can be saved later.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { attemptId } = await params
  const answer = request.headers.get('accept')?.includes('application/json') ? asJson : asPage(attemptId)
  const body = await readFormBody(request, limitBytes)
  if (!body.ok) return answer.problem(body)
  try {
    assertSameOrigin(request)
    const viewer = await currentViewer()
    if (viewer) await countSave(viewer)
    return answer.recorded(await recordAnswer(viewer, { attemptId, form: body.form }))
  } catch (error) {
    if (!(error instanceof Refusal)) return answer.problem({ ...notNow(error), form: body.form })
    return answer.problem({ status: statusOfRefusal[error.reason], message: error.message, form: body.form, error })
  }
}

// The disk may be full, the database away, or we are wrong: the answer must stay with the student, to be sent again.
function notNow(error: unknown): { status: number; message: string } {
  console.error(error)
  return { status: cannotNow, message: 'The server could not save this answer just now. It is not saved yet; send it again in a moment.' }
}

type Problem = { status: number; message: string; form?: FormData; error?: Refusal }

/** For what is not a page. */
const headers = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }

const asJson = {
  recorded: (recorded: RecordedAnswer) => Response.json(recorded, { headers }),
  problem: ({ status, message, error }: Problem) => Response.json({ message, ...detailsOf(error) }, { status, headers }),
}

/** What a script must know beside the message. */
function detailsOf(error: Refusal | undefined) {
  if (error instanceof KeptAsLate) return { kept: true }
  if (!(error instanceof AnswerConflict)) return {}
  const { newest, words } = error
  return { conflict: { ...words, revision: newest.revision, savedAt: newest.savedAt.toISOString() } }
}

const asPage = (attemptId: string) => ({
  recorded: ({ next }: RecordedAnswer) => new Response(null, { status: 303, headers: { ...headers, location: next } }),
  problem({ status, message, form, error }: Problem) {
    if (form && error instanceof AnswerConflict) return conflictPage(attemptId, { form, conflict: error })
    if (error instanceof KeptAsLate) return messagePage(attemptId, { status, message, title: 'Your answer came too late' })
    const mayBeSentAgain = [statusOfRefusal['signed-out'], statusOfRefusal['too-many'], cannotNow].includes(status)
    return form && mayBeSentAgain ? keptAnswerPage(attemptId, { status, message, form }) : messagePage(attemptId, { status, message })
  },
})
