import { ageOf } from './given-at'
import type { ConflictWords, OutgoingAnswer, Reply, SavedAnswer } from './outgoing-answer'
import { postForm } from './post-form'

/** Posts one answer. Never throws: what went wrong is in the reply. */
export async function sendAnswer(attemptId: string, answer: OutgoingAnswer, options: { keepalive?: boolean } = {}): Promise<Reply> {
  const body = new URLSearchParams(answer.fields)
  body.set('key', answer.key)
  body.set('basedOn', String(answer.basedOn))
  body.set('age', String(ageOf(answer)))
  const response = await postForm(`/api/attempts/${attemptId}/answers`, body, options)
  // What is not in our words did not come from our server: another network may ask for a sign-in of its own.
  return response ? replyOf(response).catch(() => (response.status === 413 ? tooLong : unreachable)) : unreachable
}

const unreachable: Reply = { kind: 'unreachable' }
const tooLong: Reply = { kind: 'refused', message: 'This answer is too long to be saved. Make it shorter and try again.' }

type Problem = { message?: string; kept?: boolean; conflict?: ConflictWords }

async function replyOf(response: Response): Promise<Reply> {
  if (response.ok) return { kind: 'saved', saved: (await response.json()) as SavedAnswer } // Our own route made it.
  if (response.status === 401) return { kind: 'signed-out' }
  if (response.status >= 500 || response.status === 429 || response.status === 408) return unreachable
  const { message = 'This answer could not be saved.', kept, conflict } = (await response.json()) as Problem // Our own route made it.
  if (conflict) return { kind: 'conflict', conflict }
  return { kind: kept ? 'late' : 'refused', message }
}
