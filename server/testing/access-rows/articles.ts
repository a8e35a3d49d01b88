import { mkdirSync, writeFileSync } from 'node:fs'
import { readAttachedText } from '@/server/articles/read-attached-text'
import { attachedFile } from '@/server/content/attach-articles'
import { env } from '@/server/env'
import { openRow, type Row } from '../access-table'

async function attachSomething() {
  mkdirSync(env.DATA_DIR, { recursive: true })
  writeFileSync(attachedFile(env.DATA_DIR), JSON.stringify({ 'S1-1': 'Words made up for this test.' }))
}

export const articleRows: Row[] = [
  openRow({
    useCase: 'articles/read-attached-text',
    allowed: ['owner', 'classmate', 'own teacher', 'other teacher', 'admin'],
    given: attachSomething,
    run: (viewer) => readAttachedText(viewer, 'S1'),
  }),
]
