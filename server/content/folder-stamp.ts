import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Changes when a file in the folder is added, removed or saved. Empty without a folder. */
export function folderStamp(folder: string): string {
  if (!existsSync(folder)) return ''
  const files = readdirSync(/* turbopackIgnore: true */ folder, { recursive: true, encoding: 'utf8' }).sort()
  return files.map((file) => `${file}:${statSync(join(/* turbopackIgnore: true */ folder, file), { throwIfNoEntry: false })?.mtimeMs ?? 0}`).join('\n')
}
