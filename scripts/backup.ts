/** `npm run backup [-- FILE] [-- --keep N]`: writes a consistent copy of the database, also while the app runs. */
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { backupName, removeOldBackups } from '../server/backup/backup-folder'
import { sumOf } from '../server/backup/backup-format'
import { makeBackup } from '../server/backup/make-backup'
import { namedFile, readCommandLine, runChore } from './run-chore'

const usage = 'Write npm run backup, or npm run backup -- FILE, or npm run backup -- --keep N to keep the newest N and remove older ones.'

await runChore(async ({ env, location, about }) => {
  const startedAt = performance.now()
  const { file: named, keep } = readCommandLine(readArguments, usage)
  const file = named ? namedFile(named) : join(env.BACKUP_DIR, backupName(about.now))
  const counts = await makeBackup(location, file, about)
  console.log(`Backed up ${sumOf(counts)} rows in ${((performance.now() - startedAt) / 1000).toFixed(1)} s, and read them back:\n  ${file}`)
  const removed = keep ? await removeOldBackups(file, keep) : 0
  if (removed > 0) console.log(`Removed ${removed === 1 ? '1 older back-up' : `${removed} older back-ups`} from ${dirname(file)}.`)
})

function readArguments() {
  const { values, positionals } = parseArgs({ options: { keep: { type: 'string' } }, allowPositionals: true })
  const keep = z.coerce.number().int().min(1).optional().parse(values.keep)
  const [file] = z.array(z.string()).max(1).parse(positionals)
  return { file, keep }
}
