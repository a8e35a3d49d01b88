import { z } from 'zod'

/** Raised when a reader of the old format could misread the new one. */
export const backupFormat = 1

/** The first line. The names of the migrations say how the rows are shaped; they are the same on both engines. */
export const headerSchema = z.object({
  onTheRecordBackup: z.number().int().positive(),
  /** The version of the app that wrote it. */
  version: z.string(),
  engine: z.enum(['sqlite', 'postgresql']),
  takenAt: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
})

/** Before the rows of each model. Each row is then a line of its own: an array in the order of the columns. */
export const modelLineSchema = z.object({ model: z.string(), columns: z.array(z.string()).min(1) })

/** The last line: how many rows of each model there were, and the SHA-256 of all the bytes before this line. */
export const trailerSchema = z.object({ end: z.literal(true), rows: z.record(z.string(), z.number().int().nonnegative()), sha256: z.string() })

/** Instants are written as UTC, such as 2016-07-14T12:00:00.000Z; booleans as booleans. */
export type Cell = string | number | boolean | null
export type Row = Cell[]
export type Header = z.infer<typeof headerSchema>
export type Counts = Record<string, number>

export type Part = { kind: 'header'; header: Header } | { kind: 'model'; model: string; columns: string[] } | { kind: 'rows'; rows: Row[] } | { kind: 'trailer'; counts: Counts }

export function sumOf(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
