import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Runs `work` while no other process prepares the same folder: two starts at once must not install or build into each other. */
export async function oneAtATime(root, work) {
  const lock = join(tmpdir(), `on-the-record-${createHash('sha256').update(root).digest('hex').slice(0, 16)}.lock`)
  await take(lock)
  const release = () => rmSync(lock, { force: true })
  process.once('exit', release)
  try {
    return await work()
  } finally {
    process.off('exit', release)
    release()
  }
}

async function take(lock) {
  for (let isFirstTry = true; ; isFirstTry = false) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 })
      return
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isAlive(ownerOf(lock))) rmSync(lock, { force: true })
    else {
      if (isFirstTry) console.log('  Another start is preparing this folder: waiting for it.')
      await sleep(200)
    }
  }
}

function ownerOf(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'))
  } catch {
    return undefined
  }
}

// A lock whose owner has not written its number yet counts as held.
function isAlive(pid) {
  if (!pid) return pid === 0
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
