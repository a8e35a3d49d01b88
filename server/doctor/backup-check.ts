import { listBackups } from '@/server/backup/backup-folder'
import { BackupProblem } from '@/server/backup/backup-problem'
import { checkBackup } from '@/server/backup/read-backup-file'
import { ok, warning, wrong, type Finding } from './finding'

const day = 86_400_000
const daysToWarn = 7

/** Whether there is a back-up, of late, that could be brought back: it is read to its end. */
export async function checkBackups(folder: string, { now, hasWork }: { now: Date; hasWork: boolean }): Promise<Finding> {
  const name = 'Back-ups'
  const [newest] = listBackups(folder)
  if (!newest) return hasWork ? warning(name, `none in ${folder}`, 'Run npm run backup now, and have it run every night: README, “Back-ups”.') : ok(name, 'none, and nothing to back up yet')
  try {
    await checkBackup(newest.file)
  } catch (error) {
    if (!(error instanceof BackupProblem)) throw error
    return wrong(name, `the newest cannot be brought back: ${newest.file}`, 'Run npm run backup now. If the new one is damaged too, the disk may be failing: name another with BACKUP_DIR.')
  }
  const days = Math.floor((now.getTime() - newest.takenAt.getTime()) / day)
  const found = `the newest is whole and ${inWords(days)} old: ${newest.file}`
  if (days >= daysToWarn && hasWork) return warning(name, found, 'Run npm run backup now, and have it run every night: README, “Back-ups”.')
  return ok(name, found)
}

function inWords(days: number): string {
  if (days < 1) return 'less than a day'
  return days === 1 ? '1 day' : `${days} days`
}
