import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { closeDatabase } from '@/server/db/client'
import { env } from '@/server/env'

const shared = globalThis as typeof globalThis & { onTheRecordPrepared?: true }

/** What the whole process needs once: honest addresses, and a database that is closed at the end. */
export function prepareProcess() {
  if (shared.onTheRecordPrepared) return
  shared.onTheRecordPrepared = true
  if (!env.TRUST_PROXY) subscribe('http.server.request.start', dropForwardedHeaders)
  // Next has let running requests finish by the time it exits; on SQLite the file is closed at once.
  process.on('exit', () => void closeDatabase())
}

/** Without a proxy of ours nobody may say where they come from: Next then fills in the socket's own address. */
export function dropForwardedHeaders(message: unknown) {
  const { request } = message as { request: IncomingMessage }
  for (const name of Object.keys(request.headers)) {
    if (name.startsWith('x-forwarded-') || name === 'forwarded') delete request.headers[name]
  }
}
