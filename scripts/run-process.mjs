import { spawn } from 'node:child_process'

/** What a command that ended badly said and how it ended. */
export class ProcessFailure extends Error {
  constructor(command, code, output) {
    super(`${command} ended with ${code}.`)
    this.name = 'ProcessFailure'
    this.code = code
    this.output = output
  }
}

const running = new Set()

/**
 * Runs a command to its end and resolves with what it printed.
 * `quiet` keeps its output to itself; `env` is added to our own; nothing is ever asked of the terminal.
 */
export function runProcess(command, args, { cwd, env = {}, quiet = false, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    // A group of its own, so that what the command started in turn can be ended with it.
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    const output = []
    const timer = timeoutMs && setTimeout(() => endGroup(child, 'SIGKILL'), timeoutMs)
    running.add(child)
    collect(child.stdout, output, quiet ? undefined : process.stdout)
    collect(child.stderr, output, quiet ? undefined : process.stderr)
    child.on('error', (error) => reject(new ProcessFailure(command, error.code ?? error.message, '')))
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      running.delete(child)
      const said = Buffer.concat(output).toString('utf8')
      if (code === 0) resolve(said)
      else reject(new ProcessFailure([command, ...args].join(' '), code ?? signal, said))
    })
  })
}

let stop = (signal) => {
  for (const child of running) endGroup(child, 'SIGTERM')
  process.exit(signal === 'SIGINT' ? 130 : 143)
}

/** Ends what is running when this process is told to end. Call once, in the file that is the command. */
export function endWithOurProcesses() {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal))
}

/** From now on, being told to end calls this instead. */
export function stopBy(work) {
  stop = work
}

function collect(stream, output, target) {
  stream.on('data', (chunk) => {
    output.push(chunk)
    target?.write(chunk)
  })
}

function endGroup(child, signal) {
  try {
    process.kill(-child.pid, signal)
  } catch {
    // It has ended already.
  }
}
