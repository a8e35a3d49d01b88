import { readFileSync } from 'node:fs'

/** Resident memory of a process and what it started, in megabytes. Linux only; elsewhere null. */
export function residentMegabytes(pid) {
  try {
    return Math.round(processTree(pid).reduce((sum, one) => sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${one}/status`, 'utf8'))?.[1] ?? 0), 0) / 1000)
  } catch {
    return null
  }
}

function processTree(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).filter(Boolean)
  return [pid, ...children.flatMap((child) => processTree(child))]
}
