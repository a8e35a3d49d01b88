import { currentViewer } from '@/server/access/viewer'
import { plainTextOf } from '@/question-types/plain-text'
import { readQuestion } from '@/server/questions/read-question'

type Context = { params: Promise<{ questionId: string }> }

/** A question as plain text, with its key. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { questionId } = await params
  const viewer = await currentViewer()
  if (!viewer) return new Response('Sign in first, then download again.', { status: 401 })
  const found = await readQuestion(viewer, questionId)
  if (!found) return new Response('There is no such question for you.', { status: 404 })
  const text = plainTextOf(found.question, { seed: 'preview', number: 1, withKey: true })
  return new Response(`${text}\n`, {
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="${found.question.id}.txt"`,
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
    },
  })
}
