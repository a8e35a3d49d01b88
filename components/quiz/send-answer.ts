import type { OutgoingAnswer, Reply, SavedAnswer } from './answer-outbox'

const replyWithin = 10_000

/** Posts one answer. Never throws: what went wrong is in the reply. */
export async function sendAnswer(action: string, answer: OutgoingAnswer, options: { keepalive?: boolean } = {}): Promise<Reply> {
  const body = new URLSearchParams(answer.fields)
  body.set('key', answer.key)
  body.set('basedOn', String(answer.basedOn))
  try {
    const response = await fetch(action, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body,
      signal: AbortSignal.timeout(replyWithin),
      ...options,
    })
    return await replyOf(response)
  } catch {
    return { kind: 'unreachable' }
  }
}

async function replyOf(response: Response): Promise<Reply> {
  if (response.ok) return { kind: 'saved', saved: (await response.json()) as SavedAnswer } // Our own route made it.
  if (response.status === 401) return { kind: 'signed-out' }
  if (response.status >= 500 || response.status === 429 || response.status === 408) return { kind: 'unreachable' }
  const { message } = (await response.json()) as { message?: string } // Our own route made it.
  return { kind: 'refused', message: message ?? 'This answer could not be saved.' }
}
