import { isAbsolute, join, resolve } from 'node:path'
import { StartProblem } from './start-problem'

export type DatabaseLocation = { engine: 'sqlite'; file: string } | { engine: 'postgresql'; url: string }

const expected =
  'Leave DATABASE_URL empty for a SQLite file in the data folder, or give it as file:PATH or postgresql://USER:PASSWORD@HOST:PORT/NAME.'

/** Reads DATABASE_URL. Throws StartProblem when it is neither empty, a file nor a PostgreSQL address. */
export function databaseLocation(databaseUrl: string, dataDir: string): DatabaseLocation {
  const url = databaseUrl.trim()
  if (url === '') return { engine: 'sqlite', file: resolve(dataDir, 'on-the-record.db') }
  if (url.startsWith('file:')) return { engine: 'sqlite', file: sqliteFile(url.slice('file:'.length), dataDir) }
  if (!/^postgres(ql)?:\/\//.test(url)) throw new StartProblem(`DATABASE_URL is of a kind that this app does not know. ${expected}`)
  if (!URL.canParse(url) || new URL(url).hostname === '') throw new StartProblem(`DATABASE_URL is not a complete address. ${expected}`)
  return { engine: 'postgresql', url }
}

function sqliteFile(path: string, dataDir: string) {
  if (path === '') throw new StartProblem(`DATABASE_URL names no file. ${expected}`)
  return isAbsolute(path) ? path : resolve(join(dataDir, path))
}
