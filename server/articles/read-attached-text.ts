import 'server-only'
import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { can } from '@/domain/access/abilities'
import type { Viewer } from '@/server/access/viewer'
import { attachedFile } from '@/server/content/attach-articles'
import { env } from '@/server/env'

const attached = z.record(z.string(), z.string())

let held: { changedAt: number; paragraphs: Record<string, string> } | null = null

/** The full text of the paragraphs of an article, by id, where this installation has attached it; for its people with an account, and nobody else. */
export async function readAttachedText(viewer: Viewer | null, articleId: string): Promise<Record<string, string> | null> {
  if (!viewer || !can(viewer, 'read-attached-articles')) return null
  const paragraphs = await readAll()
  const own = Object.entries(paragraphs).filter(([id]) => id.startsWith(`${articleId}-`))
  return own.length > 0 ? Object.fromEntries(own) : null
}

async function readAll(): Promise<Record<string, string>> {
  const file = attachedFile(env.DATA_DIR)
  const found = await stat(file).catch(() => null)
  if (!found) return {}
  if (held?.changedAt !== found.mtimeMs) held = { changedAt: found.mtimeMs, paragraphs: attached.parse(JSON.parse(await readFile(file, 'utf8'))) }
  return held.paragraphs
}
