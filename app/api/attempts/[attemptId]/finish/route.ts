import { finishAttempt } from '@/server/attempts/finish-attempt'
import { answerToScript } from '../answer-to-script'

type Context = { params: Promise<{ attemptId: string }> }

/** Hands the attempt in when its time is up. A page does it by itself then, and without a network it must be able to try again. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { attemptId } = await params
  return answerToScript(request, async (viewer) => {
    await finishAttempt(viewer, { attemptId })
    return { next: `/attempts/${encodeURIComponent(attemptId)}/review` }
  })
}
