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

/**
 * Runs a command to its end and resolves with what it printed.
 * `quiet` keeps its output to itself; `env` is added to our own; nothing is ever asked of the terminal.
 */
export function runProcess(command, args, { cwd, env = {}, quiet = false, timeoutMs } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs })
    const output = []
    const collect = (target) => (chunk) => {
      output.push(chunk)
      if (!quiet) target.write(chunk)
    }
    child.stdout.on('data', collect(process.stdout))
    child.stderr.on('data', collect(process.stderr))
    child.on('error', (error) => reject(new ProcessFailure(command, error.code ?? error.message, '')))
    child.on('close', (code, signal) => {
      const said = Buffer.concat(output).toString('utf8')
      if (code === 0) resolve(said)
      else reject(new ProcessFailure([command, ...args].join(' '), code ?? signal, said))
    })
  })
}
