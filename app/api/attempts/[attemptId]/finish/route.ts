import { noSuchAttempt } from '@/server/attempts/attempt-refusals'
import { finishAttempt, finishAttemptInput } from '@/server/attempts/finish-attempt'
import { answerToScript } from '../answer-to-script'

type Context = { params: Promise<{ attemptId: string }> }

/** Hands the attempt in when its time is up. A page does it by itself then, and without a network it must be able to try again. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { attemptId } = await params
  return answerToScript(request, async (viewer) => {
    const input = finishAttemptInput.safeParse({ attemptId })
    if (!input.success) throw noSuchAttempt()
    await finishAttempt(viewer, input.data)
    return { next: `/attempts/${encodeURIComponent(attemptId)}/review` }
  })
}
