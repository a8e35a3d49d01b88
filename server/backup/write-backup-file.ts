import { createHash } from 'node:crypto'
import { createWriteStream, existsSync, rmSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { BackupProblem } from './backup-problem'
import { backupFormat, type Counts, type Header } from './backup-format'
import { modelsInOrder } from './models-in-order'
import { checkBackup } from './read-backup-file'
import type { RowSource } from './row-source'

export type About = { version: string; now: Date }

/** Writes what the source holds to `file`: whole, on the disk and read back, or not at all. */
export async function writeBackupFile(source: RowSource, file: string, about: About): Promise<Counts> {
  if (existsSync(file)) throw new BackupProblem(`There is a file ${file} already, and no back-up is ever overwritten: give another name.`)
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}`)
  const removeDraft = () => rmSync(draft, { force: true })
  process.once('exit', removeDraft)
  try {
    const lines = Readable.from(linesOf(source, about), { objectMode: true })
    await pipeline(lines, createGzip(), createWriteStream(draft, { mode: 0o600, flush: true }))
    const { counts } = await readBack(draft)
    await rename(draft, file)
    await syncFolder(dirname(file))
    return counts
  } catch (error) {
    throw isFullDisk(error) ? new BackupProblem(`The disk of ${dirname(file)} is full and no back-up was written: free some space, or name another disk with BACKUP_DIR.`, { cause: error }) : error
  } finally {
    process.off('exit', removeDraft)
    removeDraft()
  }
}

// A disk that loses what is written to it should be found out today, and not on the day the back-up is needed.
async function readBack(draft: string) {
  try {
    return await checkBackup(draft)
  } catch (error) {
    throw new BackupProblem(`The back-up could not be read again after it was written to ${dirname(draft)}: that disk may be failing; name another with BACKUP_DIR.`, { cause: error })
  }
}

/** Makes a renamed file keep its new name through a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folders, and has no need of it.
  const handle = await open(folder, 'r').catch(() => null)
  await handle?.sync().catch(() => {})
  await handle?.close()
}

async function* linesOf(source: RowSource, about: About): AsyncGenerator<Buffer> {
  const hash = createHash('sha256')
  const hashed = (text: string) => {
    const bytes = Buffer.from(text)
    hash.update(bytes)
    return bytes
  }
  const header: Header = { onTheRecordBackup: backupFormat, version: about.version, engine: source.engine, takenAt: about.now.toISOString(), migrations: source.migrations }
  yield hashed(lineOf(header))
  const counts: Counts = {}
  for (const model of modelsInOrder) {
    const columns = await source.columnsOf(model)
    if (!columns) continue
    counts[model] = 0
    yield hashed(lineOf({ model, columns: columns.map(({ name }) => name) }))
    for await (const rows of source.pagesOf(model, columns)) {
      counts[model] += rows.length
      yield hashed(rows.map(lineOf).join(''))
    }
  }
  yield Buffer.from(lineOf({ end: true, rows: counts, sha256: hash.digest('hex') }))
}

const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`

const isFullDisk = (error: unknown) => (error as { code?: unknown }).code === 'ENOSPC'
