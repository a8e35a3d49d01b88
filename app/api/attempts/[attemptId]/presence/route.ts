import { notePresence, notePresenceInput } from '@/server/attempts/note-presence'
import { Refusal } from '@/server/errors'
import { answerToScript } from '../answer-to-script'

type Context = { params: Promise<{ attemptId: string }> }

/** An open page says that it is there, and hears what may have changed since it was made. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { attemptId } = await params
  return answerToScript(request, async (viewer, fields) => {
    const input = notePresenceInput.safeParse({ ...fields, attemptId })
    if (!input.success) throw new Refusal('malformed', 'This was not sent by a page of an attempt.')
    return notePresence(viewer, input.data)
  })
}
