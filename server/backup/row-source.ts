import type { Engine } from '@/server/db/migrations-folder'
import type { Row } from './backup-format'
import type { Column } from './column-kinds'

/** How many rows are held in memory at once. */
export const rowsPerPage = 500

/** A database as it was at one moment, whatever is written to it meanwhile. */
export type RowSource = {
  engine: Engine
  /** The migrations applied, oldest first. */
  migrations: string[]
  /** Null when the database has no such table: it is older than the model. */
  columnsOf: (model: string) => Promise<Column[] | null>
  pagesOf: (model: string, columns: Column[]) => AsyncIterable<Row[]>
}
