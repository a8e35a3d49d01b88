import { createHash, type Hash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { BackupProblem } from './backup-problem'
import { backupFormat, headerSchema, modelLineSchema, trailerSchema, type Counts, type Header, type Part, type Row } from './backup-format'
import { rowsPerPage } from './row-source'

export type CheckedBackup = { file: string; header: Header; counts: Counts }

/** Reads a back-up to its end. Throws BackupProblem, in one sentence, when it is missing, cut off, altered or of a newer format. */
export async function checkBackup(file: string): Promise<CheckedBackup> {
  let header: Header | undefined
  let counts: Counts | undefined
  for await (const part of readBackup(file)) {
    if (part.kind === 'header') header = part.header
    if (part.kind === 'trailer') counts = part.counts
  }
  if (!header || !counts) throw notABackup(file)
  return { file, header, counts }
}

/** The parts of a back-up as they are read. Only when the last one has come is it certain that all were whole. */
export async function* readBackup(file: string): AsyncGenerator<Part> {
  const reader = new PartReader(file)
  for await (const line of linesIn(file)) {
    const part = reader.read(line)
    if (part) yield* part
  }
  reader.end()
}

/** Makes parts of lines, and sees that they are those that were written. */
class PartReader {
  private readonly hash: Hash = createHash('sha256')
  private readonly counts: Counts = {}
  private isBegun = false
  private isEnded = false
  private model: { name: string; width: number } | null = null
  private rows: Row[] = []

  constructor(private readonly file: string) {}

  read(line: Buffer): Part[] | null {
    if (this.isEnded) throw altered(this.file)
    const value = parse(line)
    if (!this.isBegun) return [this.header(value, line)]
    if (value === undefined) throw altered(this.file)
    if (!Array.isArray(value)) return this.section(value, line)
    this.hash.update(line)
    return this.row(value)
  }

  end() {
    if (!this.isBegun) throw notABackup(this.file)
    if (!this.isEnded) throw cutOff(this.file)
  }

  private header(value: unknown, line: Buffer): Part {
    const format = (value as { onTheRecordBackup?: unknown } | null | undefined)?.onTheRecordBackup
    if (typeof format === 'number' && format > backupFormat) throw new BackupProblem(`The back-up ${this.file} was written by a newer version of this app: install that version, then bring it back.`)
    const header = headerSchema.safeParse(value)
    if (!header.success) throw format === undefined ? notABackup(this.file) : altered(this.file)
    this.hash.update(line)
    this.isBegun = true
    return { kind: 'header', header: header.data }
  }

  private section(value: unknown, line: Buffer): Part[] {
    const before = this.takeRows()
    const trailer = trailerSchema.safeParse(value)
    if (trailer.success) return [...before, this.trailer(trailer.data)]
    const section = modelLineSchema.safeParse(value)
    if (!section.success || section.data.model in this.counts) throw altered(this.file)
    this.hash.update(line)
    this.counts[section.data.model] = 0
    this.model = { name: section.data.model, width: section.data.columns.length }
    return [...before, { kind: 'model', ...section.data }]
  }

  private row(value: unknown[]): Part[] | null {
    if (!this.model || value.length !== this.model.width || !value.every(isCell)) throw altered(this.file)
    this.counts[this.model.name]! += 1
    this.rows.push(value as Row) // Every cell was looked at in the line before.
    return this.rows.length < rowsPerPage ? null : this.takeRows()
  }

  private takeRows(): Part[] {
    if (this.rows.length === 0) return []
    const rows = this.rows
    this.rows = []
    return [{ kind: 'rows', rows }]
  }

  private trailer({ rows, sha256 }: { rows: Counts; sha256: string }): Part {
    const isSame = sha256 === this.hash.digest('hex') && JSON.stringify(rows) === JSON.stringify(this.counts)
    if (!isSame) throw altered(this.file)
    this.isEnded = true
    return { kind: 'trailer', counts: rows }
  }
}

const newLine = 10

/** Each line with the line feed at its end; the last may be without. Texts hold every other kind of line end. */
async function* linesIn(file: string): AsyncGenerator<Buffer> {
  const source = createReadStream(file)
  const unzipped = createGunzip()
  source.on('error', (error) => unzipped.destroy(error))
  let beginning: Buffer[] = []
  try {
    for await (const chunk of source.pipe(unzipped) as AsyncIterable<Buffer>) {
      let from = 0
      for (let at = chunk.indexOf(newLine); at >= 0; at = chunk.indexOf(newLine, from)) {
        yield Buffer.concat([...beginning, chunk.subarray(from, at + 1)])
        beginning = []
        from = at + 1
      }
      if (from < chunk.length) beginning.push(chunk.subarray(from))
    }
  } catch (error) {
    throw problemOf(error, file)
  } finally {
    source.destroy()
  }
  if (beginning.length > 0) yield Buffer.concat(beginning)
}

function parse(line: Buffer): unknown {
  try {
    return JSON.parse(line.toString('utf8'))
  } catch {
    return undefined
  }
}

const isCell = (value: unknown) => value === null || ['string', 'number', 'boolean'].includes(typeof value)

function problemOf(error: unknown, file: string): unknown {
  const { code, message } = error as { code?: string; message?: string }
  if (code === 'ENOENT') return new BackupProblem(`There is no file ${file}: look in the folder of the back-ups, and give the whole name.`)
  if (code === 'EISDIR') return new BackupProblem(`${file} is a folder: give the name of a back-up in it.`)
  if (code === 'EACCES' || code === 'EPERM') return new BackupProblem(`The back-up ${file} cannot be read: give this account the right to read it.`)
  if (code === 'Z_BUF_ERROR') return cutOff(file)
  if (code === 'Z_DATA_ERROR') return /header check/.test(message ?? '') ? notABackup(file) : altered(file)
  return error
}

const another = 'take another one; the newest is not always the only one'
const notABackup = (file: string) => new BackupProblem(`${file} is not a back-up of this app: give a file that npm run backup has written.`)
const cutOff = (file: string) => new BackupProblem(`The back-up ${file} is cut off, so nothing was brought back: ${another}.`)
const altered = (file: string) => new BackupProblem(`The back-up ${file} is damaged or was altered, so nothing was brought back: ${another}.`)
