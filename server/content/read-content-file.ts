import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseDocument } from 'yaml'
import type { z } from 'zod'
import type { ContentProblem } from './content-problem'

/** A content folder being read, and what was found wrong so far. */
export type Reading = { folder: string; problems: ContentProblem[] }

/** The parsed file, or null after noting what is wrong with it. */
export function readYaml<Schema extends z.ZodType>(reading: Reading, file: string, schema: Schema): z.output<Schema> | null {
  const source = readText(reading, file)
  return source === null ? null : parseYaml(reading, { file, source }, schema)
}

export function readText({ folder, problems }: Reading, file: string): string | null {
  if (existsSync(join(/* turbopackIgnore: true */ folder, file))) return readFileSync(join(folder, file), 'utf8')
  problems.push({ file, path: '', message: 'This file is missing.' })
  return null
}

/** Names of the sub-folders or files of a folder, sorted. Empty when there is none. */
export function listFolder({ folder }: Reading, path: string): string[] {
  if (!existsSync(join(/* turbopackIgnore: true */ folder, path))) return []
  return readdirSync(join(/* turbopackIgnore: true */ folder, path)).filter((name) => !name.startsWith('.')).sort()
}

export function parseYaml<Schema extends z.ZodType>(
  reading: Reading,
  { file, source }: { file: string; source: string },
  schema: Schema,
): z.output<Schema> | null {
  const document = parseDocument(source)
  const [mistake] = document.errors
  if (mistake) {
    const line = mistake.linePos?.[0].line
    reading.problems.push({ file, path: line ? `line ${line}` : '', message: mistake.message.split('\n')[0]!.replace(/ at line .*$/, '.') })
    return null
  }
  const parsed = schema.safeParse(document.toJS())
  if (parsed.success) return parsed.data
  noteIssues(reading, file, parsed.error.issues)
  return null
}

export function noteIssues({ problems }: Reading, file: string, issues: readonly { path: readonly PropertyKey[]; message: string }[]) {
  for (const { path, message } of issues) problems.push({ file, path: sayPath(path), message })
}

/** ['questions', 2, 'stem'] as questions[2].stem */
function sayPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((said, part) => said + (typeof part === 'number' ? `[${part}]` : said ? `.${String(part)}` : String(part)), '')
}
