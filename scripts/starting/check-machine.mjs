import { closeSync, existsSync, mkdirSync, openSync, rmSync, statfsSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { StartProblem } from './start-problem.mjs'

const megabyte = 1024 * 1024

/** Resolves when nothing listens there yet. */
export function checkPort({ port, host }) {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => reject(new StartProblem(portSentence(error, { port, host }), { cause: error })))
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve()))
  })
}

function portSentence(error, { port, host }) {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is taken, perhaps by this app already running: stop that program, or choose another port, such as PORT=${port + 1} npm start.`
  }
  if (error.code === 'EACCES') return `This account may not use port ${port}: choose one above 1023, such as PORT=3000 npm start.`
  return `HOST is "${host}", which is no address of this computer: leave it out, or set it to 0.0.0.0.`
}

/** Makes the data folder where it is missing, and proves that a file can be written in it. */
export function checkDataFolder(dataFolder) {
  const probe = join(dataFolder, `.write-probe-${process.pid}`)
  try {
    mkdirSync(dataFolder, { recursive: true, mode: 0o700 })
    closeSync(openSync(probe, 'w', 0o600))
    rmSync(probe)
  } catch (error) {
    if (error.code === 'ENOSPC') throw diskFull(dataFolder, error)
    throw new StartProblem(
      `The data folder ${dataFolder} cannot be written (${error.code}): give this account the right to write there, or name another folder with DATA_DIR.`,
      { cause: error },
    )
  }
}

/** `readFreeBytes` is an argument so that a full disk can be tested without one. */
export function checkDiskSpace(folder, { neededMegabytes, purpose }, readFreeBytes = freeBytes) {
  const freeMegabytes = Math.floor(readFreeBytes(nearestExisting(folder)) / megabyte)
  if (freeMegabytes >= neededMegabytes) return
  throw new StartProblem(`The disk of ${folder} is nearly full: ${purpose} needs ${neededMegabytes} MB and ${freeMegabytes} MB are free; free some space and run the command again.`)
}

export function diskFull(folder, cause) {
  return new StartProblem(`The disk of ${folder} is full: free some space and run the command again.`, { cause })
}

function freeBytes(folder) {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

function nearestExisting(folder) {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder))
}
