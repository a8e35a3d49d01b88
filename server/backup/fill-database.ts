import { BackupProblem } from './backup-problem'
import { sumOf, type Counts, type Row } from './backup-format'
import { modelsInOrder } from './models-in-order'
import { readBackup } from './read-backup-file'

/** An empty database, in a transaction, that takes rows. */
export type RowTarget = {
  /** Gets ready for rows of a model. Throws when the database has no such table or columns. */
  begin: (model: string, columns: string[]) => Promise<(rows: Row[]) => Promise<void>>
  count: (model: string) => Promise<number>
}

/** Puts every row of a back-up into the database, and sees that all are there. The caller commits, or rolls back when this throws. */
export async function fillDatabase(file: string, target: RowTarget): Promise<Counts> {
  let insert: ((rows: Row[]) => Promise<void>) | null = null
  let counts: Counts = {}
  for await (const part of readBackup(file)) {
    if (part.kind === 'model') insert = await target.begin(knownModel(part.model), part.columns)
    if (part.kind === 'rows') await insert?.(part.rows)
    if (part.kind === 'trailer') counts = part.counts
  }
  for (const [model, expected] of Object.entries(counts)) {
    const found = await target.count(model)
    if (found !== expected) throw new BackupProblem(`Of ${expected} rows of ${model} ${found} arrived, so nothing was changed: run the command again, with DEBUG=1 to see more.`)
  }
  return counts
}

/** The columns of a table that the back-up names. */
export function columnsNamed<Column extends { name: string }>(columns: Column[] | null, model: string, names: string[]): Column[] {
  return names.map((name) => columns?.find((column) => column.name === name) ?? refuseUnknown(`${model}.${name}`))
}

/** Refuses to put a back-up over what people have done. */
export function refuseOverWork(rows: Counts, mayReplace: boolean): void {
  if (mayReplace || sumOf(rows) === 0) return
  const people = rows.User ?? 0
  throw new BackupProblem(
    `There is work in this database (${people === 1 ? '1 person' : `${people} people`}, ${sumOf(rows)} rows in all), so nothing was changed: add --replace to put the back-up in its place; what is there is first saved to a file.`,
  )
}

function knownModel(model: string): string {
  return modelsInOrder.find((known) => known === model) ?? refuseUnknown(model)
}

function refuseUnknown(name: string): never {
  throw new BackupProblem(`The back-up holds ${name}, which this version of the app does not know, so nothing was changed: install the version that wrote it.`)
}
