import { currentViewer } from '@/server/access/viewer'
import { assertSameOrigin } from '@/server/access/same-origin'
import { recordAnswer, type RecordedAnswer } from '@/server/attempts/record-answer'
import { Refusal, statusOfRefusal } from '@/server/errors'
import { readFormBody } from '@/server/form-body'
import { keptAnswerPage, messagePage } from './plain-page'

const limitBytes = 64 * 1024

type Context = { params: Promise<{ attemptId: string }> }

/**
 * Saves one answer, with whatever else the pressed button asks for. Scripts get JSON; a form posted
 * without them is sent on to the next page, and keeps its answer when nobody is signed in any more.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { attemptId } = await params
  const answer = request.headers.get('accept')?.includes('application/json') ? asJson : asPage(attemptId)
  const body = await readFormBody(request, limitBytes)
  if (!body.ok) return answer.problem(body)
  try {
    assertSameOrigin(request)
    return answer.recorded(await recordAnswer(await currentViewer(), { attemptId, form: body.form }))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return answer.problem({ status: statusOfRefusal[error.reason], message: error.message, form: body.form })
  }
}

type Problem = { status: number; message: string; form?: FormData }

/** For what is not a page. */
const headers = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'" }

const asJson = {
  recorded: (recorded: RecordedAnswer) => Response.json(recorded, { headers }),
  problem: ({ status, message }: Problem) => Response.json({ message }, { status, headers }),
}

const asPage = (attemptId: string) => ({
  recorded: ({ next }: RecordedAnswer) => new Response(null, { status: 303, headers: { ...headers, location: next } }),
  problem({ status, message, form }: Problem) {
    const mayBeSentAgain = status === statusOfRefusal['signed-out'] || status === statusOfRefusal['too-many']
    return form && mayBeSentAgain ? keptAnswerPage(attemptId, { status, message, form }) : messagePage(attemptId, { status, message })
  },
})
