import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { endOverdue } from '@/server/attempts/end-overdue'
import { closeDatabase } from '@/server/db/client'
import { env } from '@/server/env'

const shared = globalThis as typeof globalThis & { onTheRecordPrepared?: true }

const lookForOverdueMs = 10_000

/** What the whole process needs once: honest addresses, attempts that end with their time, and a database that is closed at the end. */
export function prepareProcess() {
  if (shared.onTheRecordPrepared) return
  shared.onTheRecordPrepared = true
  if (!env.TRUST_PROXY) subscribe('http.server.request.start', dropForwardedHeaders)
  // It must not keep a process alive that is to end.
  setInterval(endWhatIsOver, lookForOverdueMs).unref()
  // Next has let running requests finish by the time it exits; on SQLite the file is closed at once.
  process.on('exit', () => void closeDatabase())
}

let isEnding = false

async function endWhatIsOver() {
  if (isEnding) return
  isEnding = true
  try {
    await endOverdue(null, { now: new Date() })
  } catch (error) {
    // The database may be busy or away: the next look comes in ten seconds.
    console.error(`Attempts whose time is over could not be ended yet: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    isEnding = false
  }
}

/** Without a proxy of ours nobody may say where they come from: Next then fills in the socket's own address. */
export function dropForwardedHeaders(message: unknown) {
  const { request } = message as { request: IncomingMessage }
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded') delete request.headers[name]
  }
}
