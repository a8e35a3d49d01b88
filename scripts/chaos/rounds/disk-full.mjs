import { spawnSync } from 'node:child_process'
import { closeSync, copyFileSync, mkdtempSync, openSync, rmSync, rmdirSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runProcess } from '../../run-process.mjs'
import { createCheckedLedger, untilSo } from '../checked-ledger.mjs'
import { movedInstallation } from '../installation.mjs'
import { refusedForNow, startWriters } from '../writer.mjs'

const diskMegabytes = 32
const withinMs = 30_000
const refusalsToSee = 20

/** The disk of the data folder fills up under load, and has room again later. SQLite only. Null, with a line, where no small disk can be made. */
export async function fillDisk({ installation, random, rounds, say }) {
  const folder = mkdtempSync(join(tmpdir(), 'chaos-disk-'))
  try {
    await runProcess('mount', ['-t', 'tmpfs', '-o', `size=${diskMegabytes}m,mode=700`, 'tmpfs', folder], { quiet: true })
  } catch {
    rmdirSync(folder)
    say('A full disk is not tried: mounting a small tmpfs needs root and a system that lets it.')
    return null
  }
  // Also when we are told to end: a mount would outlive us.
  const unmount = () => spawnSync('umount', ['--lazy', folder])
  process.once('exit', unmount)
  try {
    return await onSmallDisk({ installation: placedIn(installation, folder), folder, random, rounds })
  } finally {
    process.off('exit', unmount)
    unmount()
    rmdirSync(folder)
  }
}

/** A copy of the database, which nobody has open, in another folder. */
function placedIn(installation, folder) {
  const file = installation.databaseUrl.slice('file:'.length)
  const copy = join(folder, basename(file))
  copyFileSync(file, copy)
  return movedInstallation(installation, { DATA_DIR: folder, DATABASE_URL: `file:${copy}`, BACKUP_DIR: join(folder, 'backups') })
}

async function onSmallDisk({ installation, folder, random, rounds }) {
  const { base, questions, people, databaseUrl } = installation
  const ledger = createCheckedLedger('disk-')
  const server = await installation.serve()
  const writers = startWriters({ base, group: people.disk, questions, ledger, random, pauseMs: 120 })
  const recoveries = []
  try {
    for (let round = 0; round < rounds; round++) {
      await sleep(300 + random.below(700))
      const ballast = fillUp(folder)
      const refusedBefore = refusedForNow(writers.clients)
      const refused = await untilSo(() => refusedForNow(writers.clients) >= refusedBefore + refusalsToSee, withinMs)
      if (refused === null) ledger.problem(`Round ${round + 1}: nothing was refused within ${withinMs / 1000} seconds on a full disk.`)
      await ledger.check(databaseUrl)
      await sleep(random.below(500))
      rmSync(ballast)
      const before = ledger.count()
      const recovered = await untilSo(() => ledger.count() >= before + people.disk.length, withinMs)
      if (recovered === null) ledger.problem(`Round ${round + 1}: saving did not go on within ${withinMs / 1000} seconds of there being room.`)
      recoveries.push(recovered)
      await ledger.check(databaseUrl)
    }
  } finally {
    await writers.stop()
    await installation.end(server)
  }
  await ledger.check(databaseUrl)
  return { ...ledger.outcome(), rounds, notes: [`${refusedForNow(writers.clients)} saves were told to try again; with room again, ${people.disk.length} more were stored within ${Math.max(...recoveries)} ms`] }
}

/** Writes until not one byte more fits. Returns the file. */
function fillUp(folder) {
  const file = join(folder, 'ballast')
  const handle = openSync(file, 'w')
  for (const size of [1 << 16, 1 << 12, 1]) {
    const block = Buffer.alloc(size, 1)
    try {
      while (writeSync(handle, block) === size);
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error
    }
  }
  closeSync(handle)
  return file
}
