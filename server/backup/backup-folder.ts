import { existsSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const ownName = /^on-the-record-(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)\.backup$/

/** The name that a back-up has when none is given. Colons are left out: not every disk takes them. */
export function backupName(now: Date): string {
  return `on-the-record-${stampOf(now)}.backup`
}

/** The name of the copy that is made of what a restore replaces. No `--keep` ever removes one. */
export function replacedName(now: Date): string {
  return `before-restore-${stampOf(now)}.backup`
}

export type ListedBackup = { file: string; takenAt: Date }

/** The back-ups that have the name of their time, newest first. */
export function listBackups(folder: string): ListedBackup[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .flatMap((name) => {
      const stamp = ownName.exec(name)?.[1]
      return stamp ? [{ file: join(folder, name), takenAt: new Date(stamp.replace(/T(\d\d)-(\d\d)-(\d\d)/, 'T$1:$2:$3')) }] : []
    })
    .sort((one, other) => other.takenAt.getTime() - one.takenAt.getTime())
}

/** Keeps `written` and the newest others, `keep` in all, and removes the rest. Returns how many went. */
export async function removeOldBackups(written: string, keep: number): Promise<number> {
  // One from a time when the clock was ahead must not push out the one just made.
  const old = listBackups(dirname(written)).filter(({ file }) => file !== written).slice(keep - 1)
  for (const { file } of old) await rm(file)
  return old.length
}

const stampOf = (now: Date) => now.toISOString().replace(/\.\d+Z$/, 'Z').replaceAll(':', '-')
