/** `npm run restore -- FILE [--replace]`: puts a back-up in the place of what the database holds. The app must be stopped. */
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { sumOf } from '../server/backup/backup-format'
import { restoreBackup } from '../server/backup/restore-backup'
import { namedFile, readCommandLine, runChore } from './run-chore'

const usage = 'Name the back-up: npm run restore -- FILE. Add --replace to put it in the place of work that is there already.'

await runChore(async ({ env, location, about }) => {
  const startedAt = performance.now()
  const { file, replace } = readCommandLine(readArguments, usage)
  const { backup, kept, migrated } = await restoreBackup(location, { file: namedFile(file), mayReplace: replace, backupFolder: env.BACKUP_DIR, about })
  console.log(`Brought back ${sumOf(backup.counts)} rows as they were on ${backup.header.takenAt} (UTC), in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`)
  if (migrated.length > 0) console.log(`The back-up is of an older version (${backup.header.version}); it was brought to this one (${about.version}).`)
  if (kept) console.log(`What was there before is in:\n  ${kept}`)
  console.log('Everybody has to sign in again. Start the app with npm start.')
})

function readArguments() {
  const { values, positionals } = parseArgs({ options: { replace: { type: 'boolean', default: false } }, allowPositionals: true })
  const [file] = z.tuple([z.string()]).parse(positionals)
  return { file, replace: values.replace }
}
