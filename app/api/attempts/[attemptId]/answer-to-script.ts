import { assertSameOrigin } from '@/server/access/same-origin'
import { currentViewer, type Viewer } from '@/server/access/viewer'
import { Refusal, statusOfRefusal } from '@/server/errors'
import { readFormBody } from '@/server/form-body'

const limitBytes = 4 * 1024

/** For what is not a page. */
const headers = { 'content-security-policy': "default-src 'none'; frame-ancestors 'none'", 'cache-control': 'no-store' }

/** Runs what a script of an attempt page asks for, for whoever the page was made. Replies in JSON. */
export async function answerToScript<Data>(request: Request, operation: (viewer: Viewer, fields: Record<string, unknown>) => Promise<Data>): Promise<Response> {
  const body = await readFormBody(request, limitBytes)
  if (!body.ok) return Response.json({ message: body.message }, { status: body.status, headers })
  try {
    assertSameOrigin(request)
    const fields = Object.fromEntries(body.form)
    return Response.json(await operation(ownerOf(await currentViewer(), fields), fields), { headers })
  } catch (error) {
    if (!(error instanceof Refusal)) return Response.json({ message: cannotNow(error) }, { status: 503, headers })
    return Response.json({ message: error.message }, { status: statusOfRefusal[error.reason], headers })
  }
}

// A script asks again by itself; a page with an error is nothing to it.
function cannotNow(error: unknown): string {
  console.error(error)
  return 'The server could not do this just now. Try again in a moment.'
}

/** On a shared computer somebody else may have signed in since the page was made. */
function ownerOf(viewer: Viewer | null, { learner }: Record<string, unknown>): Viewer {
  if (!viewer || viewer.id !== learner) throw new Refusal('signed-out', 'You are no longer signed in.')
  return viewer
}
