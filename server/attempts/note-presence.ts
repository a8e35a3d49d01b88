import 'server-only'
import { z } from 'zod'
import { scopes } from '@/server/access/scopes'
import type { Viewer } from '@/server/access/viewer'
import { db } from '@/server/db/client'
import { noSuchAttempt } from './attempt-refusals'
import { forgetSeen, noteSeen } from './presence'

export const notePresenceInput = z.object({
  attemptId: z.string().min(1).max(64),
  /** The question on the page. */
  question: z.string().min(1).max(64),
  /** How many answers the browser has not been able to send. */
  waiting: z.coerce.number().int().min(0).max(1_000).default(0),
})

/** What an open page must know to tell the truth. */
export type Presence = {
  /** The server's clock when it said so. */
  now: string
  endsAt: string | null
  /** Milliseconds until the end, by the server's clock; null for no end. */
  endsInMs: number | null
  /** The newest revision of the question on the page; 0 for none. */
  newestRevision: number
  finished: boolean
}

/** Hears that a page of the viewer's own attempt is open, and says what may have changed since it was made. */
export async function notePresence(viewer: Viewer, { attemptId, question, waiting }: z.output<typeof notePresenceInput>): Promise<Presence> {
  const own = { AND: [{ id: attemptId, learnerId: viewer.id }, scopes.attempt.readable(viewer)] }
  const [attempt, newest] = await Promise.all([
    db.attempt.findFirst({ where: own, select: { endsAt: true, finishedAt: true } }),
    db.answer.findFirst({ where: { questionId: question, attempt: own }, orderBy: { revision: 'desc' }, select: { revision: true } }),
  ])
  if (!attempt) throw noSuchAttempt()
  const now = new Date()
  const { endsAt, finishedAt } = attempt
  if (finishedAt) forgetSeen(attemptId)
  else noteSeen(attemptId, { seenAt: now, questionId: question, waiting })
  return {
    now: now.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    endsInMs: endsAt && endsAt.getTime() - now.getTime(),
    newestRevision: newest?.revision ?? 0,
    finished: finishedAt !== null,
  }
}
